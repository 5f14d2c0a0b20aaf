using System.Buffers;

namespace Extractor.Articles.Readers.Html.Markup;

/// <summary>Reads the name off a tag.</summary>
internal static class TagName
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\f/>");

    /// <summary>The name in what stands between <c>&lt;</c> and <c>&gt;</c>, the slash of a closing tag set aside; empty when it is no element's tag.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> tag, out bool closes)
    {
        closes = tag.StartsWith("/");
        tag = closes ? tag[1..] : tag;
        if (tag.IsEmpty || !char.IsAsciiLetter(tag[0]))
        {
            return [];
        }

        int end = tag.IndexOfAny(Ends);
        return end < 0 ? tag : tag[..end];
    }
}
