namespace Extractor.Articles.Readers.Streams;

/// <summary>Puts a stream into a temporary file, for readers that need to go to and fro. The file has no name while it is used, where the system allows that.</summary>
internal static class SpooledStream
{
    /// <summary>All the rest of a stream, from its beginning; the file is gone when it is closed. What the stream throws, or a full disk, passes through.</summary>
    public static Stream Of(Stream source)
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        FileStream file = new(path, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.Delete,
            Options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None,
        });
        try
        {
            if (!OperatingSystem.IsWindows())
            {
                // Also a process that is killed leaves nothing behind.
                File.Delete(path);
            }

            source.CopyTo(file);
            file.Position = 0;
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }
}
