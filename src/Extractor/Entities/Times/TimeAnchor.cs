using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Entities.Times;

/// <summary>
/// Finds the day an article speaks from when the archive does not give it: a dateline that stands alone (<c>Saturday, September 12, 2015</c>),
/// or a date that explains today (<c>today (July 26, 2022)</c>).
/// </summary>
internal static class TimeAnchor
{
    private const int MostDatelineSentences = 4;

    /// <summary>The day, or null.</summary>
    public static DateOnly? InText(TaggedArticle syntax, List<TimeDraft> drafts)
    {
        foreach (TimeDraft draft in drafts)
        {
            if (draft.Reading is ExplicitReading { Value: { Start: { Day: > 0 } day, End: null } } && (IsDateline(syntax, draft) || ExplainsToday(syntax.Tokens, draft)))
            {
                return day.First;
            }
        }

        return null;
    }

    private static bool IsDateline(TaggedArticle syntax, TimeDraft draft)
    {
        int sentence = syntax.Tokens.SentenceOf(draft.Tokens.First);
        TokenRange range = syntax.Tokens.Sentence(sentence);
        if (sentence >= MostDatelineSentences)
        {
            return false;
        }

        for (int i = range.First; i < range.End; i++)
        {
            if (!draft.Tokens.Contains(i) && char.IsLetterOrDigit(syntax.Tokens.Form(i)[0]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool ExplainsToday(TokenizedArticle tokens, TimeDraft draft)
    {
        int before = draft.Tokens.First - 1;
        before = before >= 0 && tokens.Form(before) is "(" or "," ? before - 1 : before;
        return before >= 0 && tokens.Is(before, "today");
    }
}
