using System.Text;
using Extractor.Cli.Extract.Output;

namespace Extractor.Cli.Extract.Runs;

/// <summary>
/// The file that says what of a run is done. A line is added only when all that it speaks of is on the disk, and is on the disk itself when
/// <see cref="Add"/> returns. Not thread-safe.
/// </summary>
internal sealed class Journal : IDisposable
{
    private readonly DurableFile _file;

    private Journal(DurableFile file, Checkpoint last) => (_file, Last) = (file, last);

    /// <summary>The last checkpoint.</summary>
    public Checkpoint Last { get; private set; }

    /// <summary>Begins a journal. It appears with its header and inputs in full.</summary>
    public static Journal Begin(string path, RunIdentity identity)
    {
        WholeFile.Write(path, file =>
        {
            file.Write(JournalText.Line(identity.Header));
            foreach (RunInput input in identity.Inputs)
            {
                file.Write(JournalText.Line(input));
            }
        });
        return new Journal(DurableFile.Open(path, new FileInfo(path).Length), new Checkpoint());
    }

    /// <summary>Opens a journal; a last line that was not written to its end is cut off.</summary>
    /// <param name="path">The file.</param>
    /// <param name="identity">The run that is to go on.</param>
    /// <exception cref="RunRefusedException">It is of another run, or damaged.</exception>
    public static Journal Resume(string path, RunIdentity identity)
    {
        byte[] bytes = ReadAll(path);
        int length = Array.LastIndexOf(bytes, (byte)'\n') + 1;
        string[] lines = length == 0 ? [] : Encoding.UTF8.GetString(bytes, 0, length - 1).Split('\n');
        JournalContent content = JournalText.Read(lines, out bool dropped)
            ?? throw new RunRefusedException($"{path} is no journal that this version can read, or is damaged. Start anew with --run-restart.");
        if (identity.Difference(content.Identity) is { } difference)
        {
            throw new RunRefusedException($"The run in {Path.GetDirectoryName(path)} cannot go on: {difference}. Repeat the command it was begun with, start anew with --run-restart, or name another folder.");
        }

        length -= dropped ? Encoding.UTF8.GetByteCount(lines[^1]) + 1 : 0;
        return new Journal(DurableFile.Open(path, length), content.Last);
    }

    /// <summary>Adds a checkpoint.</summary>
    public void Add(Checkpoint checkpoint)
    {
        _file.Stream.Write(JournalText.Line(checkpoint));
        _file.Sync();
        Last = checkpoint;
    }

    public void Dispose() => _file.Dispose();

    private static byte[] ReadAll(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw OutputTarget.CannotWrite(path, e);
        }
    }
}
