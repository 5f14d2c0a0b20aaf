using SharpCompress.Archives.Zip;
using SharpCompress.Common;
using ZipReading = SharpCompress.Readers.ReaderOptions;

namespace Extractor.Articles.Readers.Containers;

/// <summary>Opens zip archives.</summary>
internal static class ZipContainer
{
    /// <summary>Names that do not say their encoding are UTF-8 today.</summary>
    public static ZipReading Reading => new() { LeaveStreamOpen = true, ArchiveEncoding = new ArchiveEncoding { Default = System.Text.Encoding.UTF8 } };

    /// <summary>Opens an archive by its list of members or, when that cannot be read, from its front.</summary>
    /// <param name="stream">Seekable, at its beginning; owned by the container.</param>
    public static IContainer Open(Stream stream)
    {
        try
        {
            var archive = ZipArchive.OpenArchive(stream, Reading with { LeaveStreamOpen = false });
            return new ListedZip(archive, [.. archive.Entries], stream.Length);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return new CutZip(stream, Excerpt.Of(e.Message, 200).TrimEnd('.'));
        }
    }
}
