using System.Globalization;
using Extractor.Cli.Extract.Output;

namespace Extractor.Cli.Extract.Runs;

/// <summary>The folder of a run, held by one process: the names of its files, and the lock, which goes with the process however that ends.</summary>
internal sealed class RunFolder : IDisposable
{
    private const string JournalName = "journal.jsonl";
    private const string FailuresName = "failures.jsonl";
    private const string MemoryName = "memory.bin";
    private const string ReportName = "report.json";
    private const string LockName = "lock";
    private const string ShardPattern = "records-*.jsonl*";

    private readonly string _root;
    private readonly FileStream _lock;

    private RunFolder(string root, FileStream held) => (_root, _lock) = (root, held);

    /// <summary>What of the run is done.</summary>
    public string Journal => Path.Combine(_root, JournalName);

    /// <summary>All failures and warnings.</summary>
    public string Failures => Path.Combine(_root, FailuresName);

    /// <summary>What the selection of articles remembers.</summary>
    public string Memory => Path.Combine(_root, MemoryName);

    /// <summary>What came of the run.</summary>
    public string Report => Path.Combine(_root, ReportName);

    /// <summary>Opens a folder, and makes it when it is not there.</summary>
    /// <exception cref="RunRefusedException">Another process works in it.</exception>
    /// <exception cref="OutputException">It cannot be made.</exception>
    public static RunFolder Open(string root)
    {
        string path = Path.Combine(root, LockName);
        try
        {
            Directory.CreateDirectory(root);
            return new RunFolder(root, new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException) when (File.Exists(path))
        {
            throw new RunRefusedException($"Another process works on the run in {root}. Wait for it, or name another folder.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw OutputTarget.CannotWrite(root, e);
        }
    }

    /// <summary>The file of a shard that is complete.</summary>
    public string Shard(int number, bool gzip) => Path.Combine(_root, string.Create(CultureInfo.InvariantCulture, $"records-{number:00000}.jsonl{(gzip ? ".gz" : "")}"));

    /// <summary>The file of a shard that is being written, never packed.</summary>
    public string OpenShard(int number) => Shard(number, gzip: false) + ".open";

    /// <summary>Removes all that a run wrote, the journal first: without it the rest says nothing.</summary>
    public void Clear()
    {
        try
        {
            File.Delete(Journal);
            foreach (string file in new[] { Failures, Memory, Report }.Concat(Directory.GetFiles(_root, ShardPattern)).Concat(Directory.GetFiles(_root, "*" + WholeFile.Unfinished)))
            {
                File.Delete(file);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw OutputTarget.CannotWrite(_root, e);
        }
    }

    /// <summary>Removes what is left over beside the files of a complete run.</summary>
    public void Sweep()
    {
        foreach (string file in Directory.GetFiles(_root, "*.open").Concat(Directory.GetFiles(_root, "*" + WholeFile.Unfinished)))
        {
            File.Delete(file);
        }
    }

    /// <summary>Refuses a folder that holds something but no run: shards among other files would be taken for one another.</summary>
    /// <exception cref="RunRefusedException">It does.</exception>
    public void RequireEmpty()
    {
        string? other = Directory.EnumerateFileSystemEntries(_root).Select(Path.GetFileName).FirstOrDefault(n => n is not LockName && n != JournalName + WholeFile.Unfinished);
        if (other is not null)
        {
            throw new RunRefusedException($"{_root} holds no run but other files ({other}). Name a new or empty folder.");
        }
    }

    public void Dispose() => _lock.Dispose();
}
