using Extractor.Articles.Readers.Drafts;
using Extractor.Articles.Readers.Html;

namespace Extractor.Articles.Readers.Feeds;

/// <summary>Tells the article in an item from a summary of it. Used for one item.</summary>
internal sealed class FeedBody
{
    // A summary has a sentence or two. A description with several paragraphs is the article in feeds that know no other place for it.
    private const int FewestParagraphs = 3;
    private const int FewestCharacters = 1000;

    private static readonly string[] ReadOn = ["read more", "continue reading", "read on", "keep reading", "full story", "read full", "read the full", "read the rest", "the post"];

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
        ReadOnlySpan<char> last = end.AsSpan(Math.Max(line, end.Length - 60));
        foreach (string words in ReadOn)
        {
            if (last.Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return text.EndsWith("[…]", StringComparison.Ordinal) || text.EndsWith("[...]", StringComparison.Ordinal) || text.EndsWith('…');
    }
}
