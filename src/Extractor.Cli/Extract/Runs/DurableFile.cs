using Extractor.Cli.Extract.Output;

namespace Extractor.Cli.Extract.Runs;

/// <summary>
/// A file that only grows, and can be put on the disk for good at any length; what is beyond that length after a crash is cut off when it is opened
/// again. Errors are <see cref="OutputException"/>s. Not thread-safe.
/// </summary>
internal sealed class DurableFile : IDisposable
{
    private const int BufferBytes = 1 << 16;

    private readonly FileStream _file;

    private DurableFile(string path, FileStream file)
    {
        Path = path;
        _file = file;
        Stream = new GuardedStream(file, path);
    }

    public string Path { get; }

    /// <summary>Where to write.</summary>
    public Stream Stream { get; }

    /// <summary>How many bytes were written, on the disk or not.</summary>
    public long Bytes => _file.Position;

    /// <summary>Opens a file, or begins it when its length is to be 0.</summary>
    /// <param name="path">The file.</param>
    /// <param name="length">How much of it is kept.</param>
    /// <exception cref="RunRefusedException">It is shorter than that: not what the journal speaks of.</exception>
    public static DurableFile Open(string path, long length)
    {
        try
        {
            FileStream file = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, BufferBytes);
            if (file.Length < length)
            {
                long found = file.Length;
                file.Dispose();
                throw new RunRefusedException($"{path} has {found} bytes, but the journal of the run says {length}: the run folder is damaged. Start anew with --run-restart.");
            }

            file.SetLength(length);
            file.Position = length;
            return new DurableFile(path, file);
        }
        catch (Exception e) when (OutputTarget.IsFault(e))
        {
            throw OutputTarget.CannotWrite(path, e);
        }
    }

    /// <summary>Puts all that was written on the disk.</summary>
    public void Sync()
    {
        try
        {
            _file.Flush(flushToDisk: true);
        }
        catch (Exception e) when (OutputTarget.IsFault(e))
        {
            throw OutputTarget.CannotWrite(Path, e);
        }
    }

    /// <summary>Closes the file. What is not on the disk yet may be lost.</summary>
    public void Dispose()
    {
        try
        {
            _file.Dispose();
        }
        catch (Exception e) when (OutputTarget.IsFault(e))
        {
            // The error has been met by Sync, or nobody relies on what is lost.
        }
    }
}
