using System.Text;

namespace Extractor.Cli.Show;

/// <summary>A file that is written beside its place and takes it only when it is complete, so that nobody ever reads half of it.</summary>
internal sealed class ReplacedFile : IDisposable
{
    private readonly string _path;
    private readonly string _temporary;
    private bool _done;

    private ReplacedFile(string path)
    {
        _path = path;
        _temporary = $"{path}.{Environment.ProcessId}.tmp";
        Writer = new StreamWriter(_temporary, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
    }

    /// <summary>Where to write.</summary>
    public StreamWriter Writer { get; }

    /// <summary>Begins the file.</summary>
    /// <exception cref="IOException">Its folder is missing or cannot be written.</exception>
    public static ReplacedFile Create(string path) => new(Path.GetFullPath(path));

    /// <summary>Ends the file and puts it in its place, over what stood there.</summary>
    public void Commit()
    {
        Writer.Dispose();
        File.Move(_temporary, _path, overwrite: true);
        _done = true;
    }

    /// <summary>Removes what was written, unless it was committed.</summary>
    public void Dispose()
    {
        Writer.Dispose();
        if (!_done)
        {
            File.Delete(_temporary);
        }
    }
}
