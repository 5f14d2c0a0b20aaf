using System.IO.Compression;
using System.Text;
using Extractor.Articles.Readers;

namespace Extractor.Tests.Articles.Readers;

/// <summary>Inputs made in memory, and read.</summary>
internal static class InputBytes
{
    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Gzip(byte[] content, CompressionLevel level = CompressionLevel.Fastest)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, level))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }

    public static ReadResult[] Read(string name, byte[] content, ReaderOptions? options = null) =>
        [.. new ArticleReader(options).Read(new MemoryStream(content), name)];

    public static ReadResult[] Read(string name, string content, ReaderOptions? options = null) => Read(name, Utf8(content), options);

    public static ReadResult One(string name, string content, ReaderOptions? options = null) => Assert.Single(Read(name, content, options));
}
