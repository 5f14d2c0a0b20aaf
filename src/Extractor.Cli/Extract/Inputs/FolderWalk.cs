using Extractor.Articles.Readers;

namespace Extractor.Cli.Extract.Inputs;

/// <summary>
/// Finds the files of a folder and its subfolders. Names that begin with a dot are passed over (<c>._a.txt</c> is no text but what a Mac leaves
/// behind), and symbolic links to folders are not followed, for they may lead in circles.
/// </summary>
internal static class FolderWalk
{
    /// <summary>Walks a folder.</summary>
    /// <param name="folder">Where to begin.</param>
    /// <param name="failures">Receives a failure for each folder that cannot be listed.</param>
    /// <returns>Paths that begin with <paramref name="folder"/>, in ordinal order.</returns>
    public static List<string> Files(string folder, List<ReadFailure> failures)
    {
        List<string> files = [];
        Stack<string> open = new([folder]);
        while (open.TryPop(out string? current))
        {
            try
            {
                foreach (FileSystemInfo entry in new DirectoryInfo(current).EnumerateFileSystemInfos())
                {
                    Add(Path.Combine(current, entry.Name), entry, files, open);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                failures.Add(new ReadFailure(current, ReadReason.Unreadable, $"The folder cannot be listed: {e.Message}", "Check its rights."));
            }
        }

        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private static void Add(string path, FileSystemInfo entry, List<string> files, Stack<string> open)
    {
        bool isFolder = entry.Attributes.HasFlag(FileAttributes.Directory);
        if (entry.Name.StartsWith('.') || (isFolder && entry.LinkTarget is not null))
        {
            return;
        }

        if (isFolder)
        {
            open.Push(path);
        }
        else
        {
            files.Add(path);
        }
    }
}
