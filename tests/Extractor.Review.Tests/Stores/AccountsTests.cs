using Extractor.Review.Stores;
using Extractor.Review.Tests.Databases;

namespace Extractor.Review.Tests.Stores;

public sealed class AccountsTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task An_account_signs_in_with_its_password_whatever_the_case_of_its_name(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database);
        Accounts accounts = session.Store.Accounts;
        Assert.False(await accounts.AnyAsync());
        await accounts.SetAsync("Ana", "correct horse", Role.Admin);
        Assert.True(await accounts.AnyAsync());
        Assert.Equal(("Ana", Role.Admin), (await accounts.SignInAsync("ana", "correct horse")) is { } account ? (account.Name, account.Role) : default);
        Assert.Null(await accounts.SignInAsync("ana", "Correct horse"));
        Assert.Null(await accounts.SignInAsync("ben", "correct horse"));
        Assert.DoesNotContain("horse", await session.Database.ScalarAsync<string>("SELECT password FROM accounts"), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_new_password_ends_tokens_and_stamps_of_before(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database);
        Accounts accounts = session.Store.Accounts;
        Account before = await accounts.SetAsync("ana", "correct horse", Role.Reviewer);
        string token = await accounts.CreateTokenAsync("ANA", "nightly export");
        Assert.Equal("ana", (await accounts.FindByTokenAsync(token))!.Name);
        Assert.Null(await accounts.FindByTokenAsync(token + "0"));
        Account after = await accounts.SetAsync("ana", "battery staple", Role.Reviewer);
        Assert.NotEqual(before.Stamp, after.Stamp);
        Assert.Null(await accounts.FindByTokenAsync(token));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_removed_account_is_gone_with_its_tokens(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database);
        Accounts accounts = session.Store.Accounts;
        await accounts.SetAsync("ben", "correct horse", Role.Reviewer);
        await accounts.SetAsync("ana", "correct horse", Role.Admin);
        string token = await accounts.CreateTokenAsync("ben", "");
        Assert.Equal(["ana", "ben"], (await accounts.AllAsync()).Select(a => a.Name));
        Assert.True(await accounts.RemoveAsync("Ben"));
        Assert.False(await accounts.RemoveAsync("ben"));
        Assert.Null(await accounts.FindByTokenAsync(token));
        await Assert.ThrowsAsync<StoreException>(() => accounts.CreateTokenAsync("ben", ""));
    }

    [Theory]
    [InlineData("", "long enough")]
    [InlineData("a b", "long enough")]
    [InlineData("ana\n", "long enough")]
    [InlineData("ana", "short")]
    [InlineData("ananananan", "Ananananan")]
    public async Task Unfit_names_and_passwords_are_refused_in_words(string name, string password)
    {
        await using StoreSession session = await StoreSession.OpenAsync(TestDatabase.Sqlite);
        StoreException refused = await Assert.ThrowsAsync<StoreException>(() => session.Store.Accounts.SetAsync(name, password, Role.Reviewer));
        Assert.DoesNotContain("long enough", refused.Message, StringComparison.Ordinal);
    }
}
