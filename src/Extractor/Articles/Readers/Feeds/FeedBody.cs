using Extractor.Articles.Readers.Drafts;
using Extractor.Articles.Readers.Html;

namespace Extractor.Articles.Readers.Feeds;

/// <summary>Tells the article in an item from a summary of it. Used for one item.</summary>
internal sealed class FeedBody
{
    // A summary has a sentence or two. A description with several paragraphs is the article in feeds that know no other place for it.
    private const int FewestParagraphs = 3;
    private const int FewestCharacters = 1000;

    // How far before the end the link that sends on begins; its text may have the title in it.
    private const int LinkLength = 60;

    private static readonly string[] Near = ["continue reading", "keep reading", "read the rest", "read the full"];

    // In the middle of a line these may say something else.
    private static readonly string[] AtEnd = ["read more", "read on", "full story", "full article"];

    private static readonly MissingText SummaryOnly = new(
        ReadReason.SummaryOnly,
        "The item carries a summary of its article, not the article.",
        "Fetch the page it links to and read that, or ask the publisher for a feed with full content.");

    /// <summary>Why there is no article, when none of what was given was one.</summary>
    public MissingText Missing { get; private set; } = SummaryOnly;

    /// <summary>The text of HTML that stands where articles stand; null when there is none, or it is one line that sends the reader on.</summary>
    public string? Article(string? html)
    {
        string? text = Text(html);
        return text is null || IsTeaser(text) ? null : text;
    }

    /// <summary>The text of HTML that may be an article or its summary; null for a summary.</summary>
    public string? LongEnough(string? html)
    {
        string? text = Article(html);
        return text is not null && text.Length >= FewestCharacters && text.Split("\n\n").Length >= FewestParagraphs ? text : null;
    }

    private string? Text(string? html)
    {
        string? text = html is null ? null : FragmentText.Of(html);
        Missing = html is not null && text is null ? MissingText.TooComplex : Missing;
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    // "The mayor resigned on Monday after … [Read more]": a link at the end where the text breaks off.
    private static bool IsTeaser(string text)
    {
        if (text.Length >= FewestCharacters)
        {
            return false;
        }

        string end = text.TrimEnd(' ', '.', '»', '→', '>', ']', ')', '…', '[', '(');
        int line = end.LastIndexOf('\n') + 1;
        ReadOnlySpan<char> last = end.AsSpan(Math.Max(line, end.Length - LinkLength));
        if (HasNear(last) || Array.Exists(AtEnd, w => end.EndsWith(" " + w, StringComparison.OrdinalIgnoreCase) || end.EndsWith("\n" + w, StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        bool breaksOff = text.EndsWith("[…]", StringComparison.Ordinal) || text.EndsWith("[...]", StringComparison.Ordinal) || text.EndsWith('…');
        return breaksOff && !text.Contains("\n\n", StringComparison.Ordinal);
    }

    private static bool HasNear(ReadOnlySpan<char> line)
    {
        foreach (string words in Near)
        {
            if (line.Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
