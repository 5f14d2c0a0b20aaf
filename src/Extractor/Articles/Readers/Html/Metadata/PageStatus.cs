using Extractor.Articles.Readers.Html.Blocks;

namespace Extractor.Articles.Readers.Html.Metadata;

/// <summary>Finds out whether an article says that it was corrected or withdrawn.</summary>
internal static class PageStatus
{
    private static readonly string[] Withdrawals =
    [
        "retracted:", "retraction:", "withdrawn:", "kill:", "[retracted]", "[withdrawn]", "this article has been retracted", "this story has been retracted", "this article has been withdrawn",
        "this story has been withdrawn", "this article has been removed", "this story has been removed", "this article was retracted", "this story was retracted",
    ];

    private static readonly string[] Corrections =
    [
        "correction:", "corrections:", "correction appended", "correction —", "correction –", "corrected:", "(corrected)", "an earlier version of this", "a previous version of this",
        "this article has been corrected", "this story has been corrected", "this article was corrected", "this story was corrected", "this article was amended", "this article has been amended",
        "editor's note: an earlier version", "editor’s note: an earlier version", "clarification:",
    ];

    /// <summary>Looks at the title, the linked data and how the page's paragraphs begin.</summary>
    public static ArticleStatus Find(string? title, LinkedArticle? linked, List<PageBlock> blocks)
    {
        if (Opens(title, Withdrawals) || linked?.Status is { } status && (status.Contains("retract", StringComparison.OrdinalIgnoreCase) || status.Contains("withdraw", StringComparison.OrdinalIgnoreCase)))
        {
            return ArticleStatus.Withdrawn;
        }

        ArticleStatus said = Of(blocks.Select(b => b.Text));
        return said == ArticleStatus.Usual && linked?.Correction is not null ? ArticleStatus.Corrected : said;
    }

    /// <summary>Looks at how an article's title and its paragraphs begin.</summary>
    /// <param name="texts">The title and the paragraphs, those that there are.</param>
    public static ArticleStatus Of(IEnumerable<string?> texts)
    {
        bool corrected = false;
        foreach (string? text in texts)
        {
            if (Opens(text, Withdrawals))
            {
                return ArticleStatus.Withdrawn;
            }

            corrected |= Opens(text, Corrections);
        }

        return corrected ? ArticleStatus.Corrected : ArticleStatus.Usual;
    }

    private static bool Opens(string? text, string[] openings) =>
        text is not null && Array.Exists(openings, o => text.StartsWith(o, StringComparison.OrdinalIgnoreCase));
}
