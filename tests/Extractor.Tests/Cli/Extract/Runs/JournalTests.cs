using System.Text;
using Extractor.Cli.Extract.Runs;

namespace Extractor.Tests.Cli.Extract.Runs;

public sealed class JournalTests : ExtractFolder
{
    private static readonly RunIdentity Identity = Of("1.0.0");

    private string File => At("journal.jsonl");

    [Fact]
    public void A_journal_gives_back_its_last_checkpoint()
    {
        Begin(2);
        using Journal journal = Journal.Resume(File, Identity);

        Assert.Equal((2, 20L, 200L), (journal.Last.Input, journal.Last.Steps, journal.Last.ShardBytes));
    }

    [Theory]
    [InlineData("{\"input\":7,\"steps\":1")]
    [InlineData("{\"input\":7,\"ste\n")]
    [InlineData("\0\0\0\0\n")]
    public void A_last_line_that_was_not_written_to_its_end_is_cut_off(string torn)
    {
        Begin(1);
        byte[] whole = System.IO.File.ReadAllBytes(File);
        System.IO.File.AppendAllText(File, torn);
        using (Journal journal = Journal.Resume(File, Identity))
        {
            Assert.Equal(1, journal.Last.Input);
        }

        Assert.Equal(whole, System.IO.File.ReadAllBytes(File));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"format\":\"extractor/run/99\"}\n")]
    [InlineData("{\"id\":1}\n{\"id\":2}\n")]
    public void What_is_no_journal_is_refused(string content)
    {
        System.IO.File.WriteAllText(File, content);

        Assert.Contains("--run-restart", Assert.Throws<RunRefusedException>(() => Journal.Resume(File, Identity)).Message);
    }

    [Fact]
    public void A_damaged_line_before_the_last_is_refused()
    {
        Begin(2);
        string[] lines = Encoding.UTF8.GetString(System.IO.File.ReadAllBytes(File)).Split('\n');
        lines[2] = lines[2][..10];
        System.IO.File.WriteAllText(File, string.Join('\n', lines));

        Assert.Throws<RunRefusedException>(() => Journal.Resume(File, Identity));
    }

    [Fact]
    public void A_run_of_another_version_is_refused()
    {
        Begin(1);

        Assert.Contains("begun by version 1.0.0", Assert.Throws<RunRefusedException>(() => Journal.Resume(File, Of("1.1.0"))).Message);
    }

    private static RunIdentity Of(string version) => new(
        new RunHeader { Version = version, Models = "abc", Settings = new SortedDictionary<string, string?> { ["--no-text"] = null }, Inputs = 1 },
        [new RunInput { Path = "a.jsonl", Bytes = 5, Modified = "2026-01-02T03:04:05.0000000Z" }]);

    private void Begin(int checkpoints)
    {
        using Journal journal = Journal.Begin(File, Identity);
        for (int i = 1; i <= checkpoints; i++)
        {
            journal.Add(new Checkpoint { Input = i, Steps = 10 * i, ShardBytes = 100 * i });
        }
    }
}
