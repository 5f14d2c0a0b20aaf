using Extractor.Articles.Readers.Streams;

namespace Extractor.Articles.Readers.Formats;

/// <summary>Reads an input that is one article as a whole.</summary>
internal static class WholeContent
{
    /// <summary>All bytes; null when they are more than an article may have.</summary>
    public static byte[]? Read(ContentStream content, ReaderOptions options)
    {
        using MemoryStream all = new();
        byte[] buffer = new byte[1 << 16];
        for (int read; (read = content.Bytes.Read(buffer)) > 0;)
        {
            if (all.Length + read > options.MaxArticleBytes)
            {
                return null;
            }

            all.Write(buffer, 0, read);
        }

        return all.ToArray();
    }
}
