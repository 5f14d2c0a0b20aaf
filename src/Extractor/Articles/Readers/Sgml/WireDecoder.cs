using System.Text;
using System.Text.Unicode;

namespace Extractor.Articles.Readers.Sgml;

/// <summary>Turns the bytes of an old wire into text; always gives one.</summary>
internal static class WireDecoder
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>UTF-8 where the bytes are that, else Windows-1252.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) => (Utf8.IsValid(bytes) ? Encoding.UTF8 : Windows1252).GetString(bytes);
}
