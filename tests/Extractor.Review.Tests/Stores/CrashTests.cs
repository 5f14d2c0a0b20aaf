using System.Diagnostics;
using System.Globalization;
using Extractor.Review.Decisions;
using Extractor.Review.Stores;
using Extractor.Review.Tests.Databases;

namespace Extractor.Review.Tests.Stores;

public sealed class CrashTests
{
    private const int Kills = 4;

    [Theory, OnSqlite, OnPostgres]
    public async Task No_confirmed_decision_is_lost_when_the_process_is_killed_in_mid_work(string database)
    {
        await using TestDatabase at = await TestDatabase.CreateAsync(database);
        await using (ReviewStore store = await at.OpenAsync())
        {
            await store.ImportAsync(Archive.Many(2000));
        }

        HashSet<long> confirmed = [];
        Random random = new(11);
        for (int kill = 0; kill < Kills; kill++)
        {
            int before = confirmed.Count;
            await KillAsync(at.Address, $"reviewer-{kill}", TimeSpan.FromMilliseconds(random.Next(20, 600)), confirmed);
            Assert.True(confirmed.Count > before, "The process decided nothing before it was killed.");
        }

        await SoundAsync(at, database, confirmed);
    }

    /// <summary>Lets a process work until it has confirmed a decision and some time more, and kills it without warning.</summary>
    private static async Task KillAsync(string address, string reviewer, TimeSpan time, HashSet<long> confirmed)
    {
        ProcessStartInfo start = new(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            RedirectStandardOutput = true,
            ArgumentList = { typeof(CrashTests).Assembly.Location, address, reviewer },
        };
        using Process process = Process.Start(start)!;
        Confirm(await process.StandardOutput.ReadLineAsync(), confirmed);
        Task<string> rest = process.StandardOutput.ReadToEndAsync();
        await Task.Delay(time);
        process.Kill();
        await process.WaitForExitAsync();
        string[] lines = (await rest).Split('\n');

        // What comes after the last line end is a line cut in two.
        foreach (string line in lines[..^1])
        {
            Confirm(line, confirmed);
        }
    }

    private static void Confirm(string? line, HashSet<long> confirmed) => Assert.True(confirmed.Add(long.Parse(line!, CultureInfo.InvariantCulture)));

    private static async Task SoundAsync(TestDatabase at, string database, HashSet<long> confirmed)
    {
        await using ReviewStore store = await at.OpenAsync();
        int kept = 0;
        await foreach (ReviewArticle article in store.ReadAllAsync())
        {
            foreach (ReviewClaim claim in article.Claims)
            {
                kept += claim.History.Count(d => confirmed.Contains(d.Id));
                Assert.True(claim.History.Length <= 1);
                ReviewStatus expected = claim.History.IsEmpty ? ReviewStatus.Open : claim.History[0].Verdict == Verdict.Corrected ? ReviewStatus.Corrected : ReviewStatus.Accepted;
                Assert.Equal(expected, claim.Status);
                Assert.Equal(claim.Status == ReviewStatus.Corrected ? "thing" : "person", claim.Current.Unit);
            }
        }

        Assert.Equal(confirmed.Count, kept);
        if (database == TestDatabase.Sqlite)
        {
            Assert.Equal("ok", await at.ScalarAsync<string>("PRAGMA integrity_check"));
            Assert.Equal(0, await at.ScalarAsync<long>("SELECT count(*) FROM pragma_foreign_key_check"));
        }
    }
}
