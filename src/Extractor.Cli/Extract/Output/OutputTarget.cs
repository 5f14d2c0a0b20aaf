using System.IO.Compression;
using Extractor.Cli.Extract.Inputs;
using Microsoft.Win32.SafeHandles;

namespace Extractor.Cli.Extract.Output;

/// <summary>
/// Something the run writes: standard output, or a file that is written beside its place and takes it only when it is complete, so that
/// nobody ever reads half of it and a failed run leaves the old one. A device or pipe (<c>/dev/null</c>) is written straight. A name ending in
/// <c>.gz</c> is gzipped. Not thread-safe.
/// </summary>
internal sealed class OutputTarget : IDisposable
{
    private const int BufferBytes = 1 << 16;

    private readonly string _name;
    private readonly string? _path;
    private readonly string? _temporary;
    private bool _done;

    private OutputTarget(string name, Stream stream, string? path, string? temporary)
    {
        _name = name;
        _path = path;
        _temporary = temporary;
        Stream packed = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stream, CompressionLevel.Optimal) : stream;
        Stream = new GuardedStream(new BufferedStream(packed, BufferBytes), name);
    }

    /// <summary>Where to write; its errors are <see cref="OutputException"/>s.</summary>
    public Stream Stream { get; }

    /// <summary>Opens standard output. Unlike the console's own stream it fails when nobody reads any more, so that a long run can end then.</summary>
    public static OutputTarget StandardOutput() => new("standard output", StandardStream(), null, null);

    /// <summary>Begins a file.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public static OutputTarget File(string path)
    {
        try
        {
            if (IsDevice(path))
            {
                return new OutputTarget(path, new FileStream(path, FileMode.Open, FileAccess.Write), null, null);
            }

            // A link stays a link: what it points to is replaced.
            string target = PathIdentity.Target(Path.GetFullPath(path));
            if (Directory.Exists(target))
            {
                throw new IOException("it is a folder");
            }

            string temporary = $"{target}.{Environment.ProcessId}.tmp";
            return new OutputTarget(path, new FileStream(temporary, FileMode.Create, FileAccess.Write), target, temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw CannotWrite(path, e);
        }
    }

    /// <summary>Ends the output: what was written is flushed, and a file takes its place.</summary>
    /// <exception cref="OutputException">It cannot be written to its end.</exception>
    public void Commit()
    {
        Stream.Dispose();
        try
        {
            if (_temporary is not null)
            {
                System.IO.File.Move(_temporary, _path!, overwrite: true);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(_name, e);
        }

        _done = true;
    }

    /// <summary>Removes what was written to a file, unless it was committed.</summary>
    public void Dispose()
    {
        if (_done)
        {
            return;
        }

        _done = true;
        try
        {
            Stream.Dispose();
        }
        catch (OutputException)
        {
            // It is thrown away: whoever wrote to it has met the error already.
        }

        if (_temporary is not null)
        {
            System.IO.File.Delete(_temporary);
        }
    }

    /// <summary>True for what a disk does to a writer. A file that outgrows the limit of its process or file system comes as an argument out of range.</summary>
    internal static bool IsFault(Exception e) => e is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException;

    internal static OutputException CannotWrite(string name, Exception e) =>
        new($"{name} cannot be written: {e.Message.TrimEnd('.')}. Check that its folder exists, may be written to and has room.", e);

    // A file behind standard output is written where the shell stands in it, not from its beginning: "(extract a; extract b) > both".
    private static Stream StandardStream()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        FileStream stream = new(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }

    // Opening without truncating tells a pipe; /dev/null can be sought like a file.
    private static bool IsDevice(string path)
    {
        if (OperatingSystem.IsWindows() || !System.IO.File.Exists(path))
        {
            return false;
        }

        if (path.StartsWith("/dev/", StringComparison.Ordinal))
        {
            return true;
        }

        using SafeFileHandle handle = System.IO.File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        using FileStream stream = new(handle, FileAccess.ReadWrite, bufferSize: 0);
        return !stream.CanSeek;
    }
}
