using System.Text;
using Extractor.Articles.Readers.Json;

namespace Extractor.Articles.Readers.Formats;

/// <summary>Tells JSON Lines from other text by the first bytes.</summary>
internal static class JsonLinesSniffer
{
    private static ReadOnlySpan<byte> Blanks => " \t\r\n"u8;

    /// <summary>True when the first line opens an object with a property: <c>{"</c>. Enough where the name says nothing.</summary>
    public static bool Opens(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> text = head.TrimStart(Blanks);
        return text.StartsWith("{"u8) && text[1..].TrimStart(Blanks).StartsWith("\""u8);
    }

    /// <summary>True when a whole first line is there that opens an object: more is not needed to tell what it is, and may be long in coming.</summary>
    public static bool HasWholeLine(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> text = head.TrimStart(Blanks);
        int feed = text.IndexOf((byte)'\n');
        return feed >= 0 && Opens(text[..feed]);
    }

    /// <summary>
    /// True when the first line surely is an article: enough to overrule a name that says plain text. A first line longer than the head is
    /// taken for one when it opens as one.
    /// </summary>
    public static bool IsArticle(ReadOnlySpan<byte> head, bool headIsAll)
    {
        ReadOnlySpan<byte> text = head.TrimStart(Blanks);
        int feed = text.IndexOf((byte)'\n');
        return Opens(text) && ((feed < 0 && !headIsAll) || ArticleFields.HasText(Encoding.UTF8.GetString(feed < 0 ? text : text[..feed])));
    }

    /// <summary>Why content named as JSON Lines is none, as a clause; null when it may be.</summary>
    public static string? WhyNot(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> text = head.TrimStart(Blanks);
        if (text.StartsWith("["u8))
        {
            return "it holds one JSON array, not one object a line";
        }

        bool first = true;
        foreach (Range range in text.Split((byte)'\n'))
        {
            ReadOnlySpan<byte> line = text[range].Trim(Blanks);
            if (first && line.SequenceEqual("{"u8))
            {
                return "it holds one JSON object spread over several lines";
            }

            // A damaged first line is no reason to give up the lines after it.
            if (line.StartsWith("{"u8))
            {
                return null;
            }

            first = false;
        }

        return "none of its first lines begins with {";
    }
}
