using System.Text;

namespace Extractor.Articles.Readers.Formats;

/// <summary>Tells a web page from other text by its first bytes.</summary>
internal static class HtmlSniffer
{
    private static readonly string[] PageOpenings = ["<!doctype html", "<html", "<head", "<body"];

    // What a page may begin with where its frame was left out; taken for one only where the name does not say that it is plain text.
    private static readonly string[] PieceOpenings =
        ["<title", "<meta", "<link", "<script", "<style", "<base", "<div", "<p", "<h1", "<h2", "<table", "<article", "<main", "<section", "<header", "<nav", "<a", "<b", "<br", "<font", "<iframe", "<span", "<img", "<ul", "<center"];

    /// <summary>True when the content is a web page.</summary>
    /// <param name="head">The first bytes.</param>
    /// <param name="named">What the name says. Of a page by name any tag is enough.</param>
    public static bool IsPage(ReadOnlySpan<byte> head, ArticleFormat named)
    {
        ReadOnlySpan<byte> text = MarkupPreface.Skip(head);
        if (StartsWithAny(text, PageOpenings))
        {
            return true;
        }

        return named switch
        {
            ArticleFormat.Unknown => StartsWithAny(text, PieceOpenings),
            ArticleFormat.Html => HasTag(head),
            _ => false,
        };
    }

    private static bool StartsWithAny(ReadOnlySpan<byte> text, string[] openings)
    {
        foreach (string opening in openings)
        {
            if (text.Length > opening.Length && Ascii.EqualsIgnoreCase(text[..opening.Length], opening) && !char.IsAsciiLetterOrDigit((char)text[opening.Length]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasTag(ReadOnlySpan<byte> head)
    {
        for (int at = 0, tag; (tag = head[at..].IndexOf((byte)'<')) >= 0; at += tag + 1)
        {
            if (StartsWithAny(head[(at + tag)..], PageOpenings) || StartsWithAny(head[(at + tag)..], PieceOpenings))
            {
                return true;
            }
        }

        return false;
    }
}
