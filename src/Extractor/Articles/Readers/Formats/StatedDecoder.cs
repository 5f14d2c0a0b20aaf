using System.Text;
using System.Text.Unicode;
using Extractor.Articles.Readers.Html.Charsets;

namespace Extractor.Articles.Readers.Formats;

/// <summary>Turns bytes into text where the content states its encoding.</summary>
internal static class StatedDecoder
{
    /// <summary>The encoding that an XML declaration at the begin of a content names; null when there is none or it is not known.</summary>
    public static Encoding? OfDeclaration(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> text = head.TrimStart(" \t\r\n"u8);
        int end = text.StartsWith("<?xml"u8) ? text.IndexOf("?>"u8) : -1;
        return end < 0 ? null : PageCharset.Stated(text[..(end + 2)]);
    }

    /// <summary>Decodes. Bytes that are whole UTF-8 are that, whatever is stated; without a statement they are told as those of a text file.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, Encoding? stated) =>
        stated is null || stated.CodePage == Encoding.UTF8.CodePage || Utf8.IsValid(bytes)
            ? TextDecoder.Decode(bytes)
            : new DecodedText(stated.GetString(bytes), Decoding.Utf8, -1);
}
