using Extractor.Review.Stores;
using Extractor.Review.Tests.Databases;

namespace Extractor.Review.Tests.Stores;

public sealed class OpeningTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_store_of_a_newer_program_is_refused(string database)
    {
        await using TestDatabase at = await TestDatabase.CreateAsync(database);
        await (await at.OpenAsync()).DisposeAsync();
        await at.ExecuteAsync("INSERT INTO migrations (version, applied_at) VALUES (9999, 0)");
        StoreException refused = await Assert.ThrowsAsync<StoreException>(() => at.OpenAsync());
        Assert.Contains("form 9999, made by a newer program", refused.Message, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_store_that_two_processes_create_at_once_is_one_store(string database)
    {
        await using TestDatabase at = await TestDatabase.CreateAsync(database);
        ReviewStore[] stores = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => at.OpenAsync())));
        Assert.Equal(1, await at.ScalarAsync<long>("SELECT count(*) FROM migrations"));
        foreach (ReviewStore store in stores)
        {
            await store.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_file_that_is_no_store_and_a_folder_that_is_not_there_are_refused_in_words()
    {
        await using TestDatabase at = await TestDatabase.CreateAsync(TestDatabase.Sqlite);
        await File.WriteAllTextAsync(at.Address, new string('x', 5000));
        Assert.Contains("cannot be opened", (await Assert.ThrowsAsync<StoreException>(() => at.OpenAsync())).Message, StringComparison.Ordinal);
        Assert.Equal(new string('x', 5000), await File.ReadAllTextAsync(at.Address));
        await Assert.ThrowsAsync<StoreException>(() => ReviewStore.OpenAsync(Path.Combine(Path.GetDirectoryName(at.Address)!, "no", "such", "review.db")));
        await Assert.ThrowsAsync<StoreException>(() => ReviewStore.OpenAsync(Path.GetDirectoryName(at.Address)!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("postgresql://")]
    [InlineData("postgresql://user:secret@host")]
    [InlineData("postgresql://user:secret@host:99999/db")]
    [InlineData("postgresql://user:secret@127.0.0.1:1/db?colour=red")]
    [InlineData("postgresql://user:secret@127.0.0.1:1/db")]
    [InlineData("Host=127.0.0.1;Port=one;Password=secret")]
    public async Task An_address_that_leads_nowhere_is_refused_without_showing_the_password(string address)
    {
        StoreException refused = await Assert.ThrowsAsync<StoreException>(() => ReviewStore.OpenAsync(address));
        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
    }
}
