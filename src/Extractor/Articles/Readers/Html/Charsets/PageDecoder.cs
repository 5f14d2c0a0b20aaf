using System.Text;
using System.Text.Unicode;
using Extractor.Articles.Readers.Formats;

namespace Extractor.Articles.Readers.Html.Charsets;

/// <summary>Turns the bytes of a page into text. A page always becomes text, as in a browser; whether it is damaged is told beside it.</summary>
internal static class PageDecoder
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>
    /// Decodes. Bytes that are whole UTF-8 are that, whatever the page states: many a page was saved anew and kept its old tag. A page that states no
    /// encoding and is no UTF-8 is read as Windows-1252.
    /// </summary>
    /// <param name="bytes">The page.</param>
    /// <param name="served">The encoding that its server stated, which comes before the page's own word; null when it stated none.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? served = null)
    {
        if (Utf8.IsValid(bytes))
        {
            return new DecodedText(Encoding.UTF8.GetString(bytes), Decoding.Utf8, -1);
        }

        Encoding? stated = PageCharset.Of(served) ?? PageCharset.Stated(bytes);
        if (stated is not null && stated.CodePage != Encoding.UTF8.CodePage)
        {
            // As stated, so nothing to report.
            return new DecodedText(stated.GetString(bytes), Decoding.Utf8, -1);
        }

        DecodedText decoded = TextDecoder.Decode(bytes);
        return decoded.Decoding == Decoding.None ? new DecodedText(Windows1252.GetString(bytes), Decoding.Windows1252, decoded.FirstBad) : decoded;
    }
}
