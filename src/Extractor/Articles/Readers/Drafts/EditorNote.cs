namespace Extractor.Articles.Readers.Drafts;

/// <summary>Tells from an agency's note to editors what happened to an article.</summary>
internal static class EditorNote
{
    // "KILL: please do not use", "EDS: MANDATORY KILL", "This story has been withdrawn". Only as the first word that says something: in "Updates with
    // 12 killed" it tells the news.
    private static readonly string[] Withdrawals = ["kill", "withdrawn", "withheld", "retracted", "retraction", "canceled", "cancelled", "elimination"];

    private static readonly string[] Prefaces = ["eds", "editors", "editor", "note", "to", "attention", "mandatory", "bulletin", "urgent", "advisory", "story", "article", "this", "the", "is", "has", "been", "was", "please", "s"];

    // "Corrects spelling of name in para 3", "UPDATES with quotes; CORRECTS time".
    private static readonly string[] Corrections = ["correction", "corrections", "corrective", "corrects", "corrected", "correcting", "refile", "refiles", "erratum", "clarification", "clarifies"];

    /// <summary>The status a note or a code speaks of; <see cref="ArticleStatus.Usual"/> when it speaks of none.</summary>
    public static ArticleStatus Status(params ReadOnlySpan<string?> notes)
    {
        ArticleStatus status = ArticleStatus.Usual;
        foreach (string? note in notes)
        {
            ArticleStatus said = note is null ? ArticleStatus.Usual : Said(note);
            status = said > status ? said : status;
        }

        return status;
    }

    private static ArticleStatus Said(string note)
    {
        bool opening = true;
        foreach (Range range in note.AsSpan().SplitAny(" \t\r\n.,:;!()[]*/\"'’“”-"))
        {
            ReadOnlySpan<char> word = note.AsSpan()[range];
            if (word.IsEmpty)
            {
                continue;
            }

            if (opening && Is(word, Withdrawals))
            {
                return ArticleStatus.Withdrawn;
            }

            if (Is(word, Corrections))
            {
                return ArticleStatus.Corrected;
            }

            opening &= Is(word, Prefaces);
        }

        return ArticleStatus.Usual;
    }

    private static bool Is(ReadOnlySpan<char> word, string[] words)
    {
        foreach (string known in words)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
