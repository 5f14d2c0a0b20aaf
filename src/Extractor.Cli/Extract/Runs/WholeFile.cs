using Extractor.Cli.Extract.Output;

namespace Extractor.Cli.Extract.Runs;

/// <summary>Writes a file that is there in full or not at all: beside its place, onto the disk, then renamed.</summary>
internal static class WholeFile
{
    /// <summary>What the name of an unfinished file ends in.</summary>
    public const string Unfinished = ".tmp";

    /// <summary>Writes a file, in the place of one that is there.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public static void Write(string path, Action<Stream> content)
    {
        try
        {
            string temporary = path + Unfinished;
            using (FileStream file = new(temporary, FileMode.Create, FileAccess.Write))
            {
                content(file);
                file.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception e) when (OutputTarget.IsFault(e))
        {
            throw OutputTarget.CannotWrite(path, e);
        }
    }
}
