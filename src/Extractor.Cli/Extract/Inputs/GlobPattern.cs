using Microsoft.Extensions.FileSystemGlobbing;

namespace Extractor.Cli.Extract.Inputs;

/// <summary>A quoted glob: <c>*</c> within a name, <c>**</c> across folders.</summary>
internal static class GlobPattern
{
    /// <summary>True when the input can only be a glob.</summary>
    public static bool Is(string input) => input.Contains('*', StringComparison.Ordinal);

    /// <summary>The files that match, in ordinal order, written as the pattern begins.</summary>
    public static List<string> Files(string pattern)
    {
        string slashed = pattern.Replace('\\', '/');
        int cut = slashed.LastIndexOf('/', slashed.IndexOf('*', StringComparison.Ordinal));
        string folder = cut switch { < 0 => "", 0 => "/", _ => pattern[..cut] };
        Matcher matcher = new(StringComparison.Ordinal);
        matcher.AddInclude(slashed[(cut + 1)..]);
        string root = folder.Length == 0 ? "." : folder;
        if (!Directory.Exists(root))
        {
            return [];
        }

        // The matcher's own results are full paths; inputs are named as they were typed.
        List<string> files = [.. matcher.GetResultsInFullPath(root).Select(full => Path.Combine(folder, Path.GetRelativePath(root, full)))];
        files.Sort(StringComparer.Ordinal);
        return files;
    }
}
