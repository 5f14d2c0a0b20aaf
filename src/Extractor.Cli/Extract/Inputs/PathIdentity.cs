namespace Extractor.Cli.Extract.Inputs;

/// <summary>What makes two paths the same file: the full path with its symbolic links followed.</summary>
internal static class PathIdentity
{
    /// <summary>Paths are compared as the platform's file systems usually do.</summary>
    public static readonly StringComparer Comparer = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>The identity of a path, whether the file exists or not.</summary>
    public static string Of(string path)
    {
        string full = Path.GetFullPath(path);
        string? folder = Path.GetDirectoryName(full);
        return Target(folder is null ? full : Path.Combine(Target(folder), Path.GetFileName(full)));
    }

    /// <summary>What a path leads to when it is a symbolic link; else the path itself, also when there is nothing.</summary>
    public static string Target(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return path;
        }
    }
}
