using System.Text;
using Extractor.Records;

namespace Extractor.Cli.Extract.Batch;

/// <summary>A record as its line in UTF-8.</summary>
internal static class RecordLine
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The line, with its line end.</summary>
    public static ReadOnlyMemory<byte> Of(ArticleRecord record, bool withText)
    {
        MemoryStream bytes = new();
        using (StreamWriter writer = new(bytes, Utf8, bufferSize: 1 << 12, leaveOpen: true))
        {
            RecordJson.Write(writer, record, withText);
            writer.Write('\n');
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
