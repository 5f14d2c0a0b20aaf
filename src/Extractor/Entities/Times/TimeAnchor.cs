using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Entities.Times;

/// <summary>
/// Finds the day an article speaks from: that of the archive, or what the article itself says: a dateline that stands alone (<c>Saturday, September 12,
/// 2015</c>), one behind the town (<c>SINGAPORE (Feb. 25, 2021) —</c>), or a date that explains today (<c>today (July 26, 2022)</c>).
/// </summary>
internal static class TimeAnchor
{
    private const int MostDatelineSentences = 4;

    private const int MostTownTokens = 8;

    // An archive files an article on the day it was written or soon after.
    private const int MostDaysFiled = 3;

    /// <summary>The day, or null when it is not known.</summary>
    public static DateOnly? Of(TaggedArticle syntax, List<TimeDraft> drafts)
    {
        DateOnly? published = syntax.Tokens.Segmented.Clean.Article.Published;
        DateOnly? inText = InText(syntax, drafts);
        bool near = published is not null && inText is not null && Math.Abs(published.Value.DayNumber - inText.Value.DayNumber) <= MostDaysFiled;
        return published is null || near ? inText : published;
    }

    /// <summary>
    /// The year that an article without a day speaks from, or 0: the latest it names, when it names a month or a part of that year with it ("the first half of
    /// 2022"). "The 4.4 per cent in June" is June of that year.
    /// </summary>
    public static int Year(List<TimeDraft> drafts)
    {
        int latest = 0;
        int latestInFull = 0;
        foreach (TimeDraft draft in drafts)
        {
            if (draft.Reading.Resolve(default) is { } value)
            {
                CalendarPoint point = value.End ?? value.Start;
                latest = Math.Max(latest, point.Year);
                latestInFull = point.Month > 0 ? Math.Max(latestInFull, point.Year) : latestInFull;
            }
        }

        return latestInFull == latest ? latest : 0;
    }

    private static DateOnly? InText(TaggedArticle syntax, List<TimeDraft> drafts)
    {
        if (DateLine.Of(syntax.Tokens.Segmented.Clean) is { } line)
        {
            return line;
        }

        foreach (TimeDraft draft in drafts)
        {
            if (draft.Reading is ExplicitReading { Value: { Start: { Day: > 0 } day, End: null } } && (IsDateline(syntax, draft) || IsBehindTown(syntax, draft) || ExplainsToday(syntax.Tokens, draft)))
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

    // "SINGAPORE (Feb. 25, 2021) —", "NAIROBI, Kenya, July 20, 2016 –": names before it, a dash soon behind.
    private static bool IsBehindTown(TaggedArticle syntax, TimeDraft draft)
    {
        int sentence = syntax.Tokens.SentenceOf(draft.Tokens.First);
        TokenRange range = syntax.Tokens.Sentence(sentence);
        if (sentence >= MostDatelineSentences || draft.Tokens.First == range.First || draft.Tokens.First - range.First > MostTownTokens)
        {
            return false;
        }

        for (int i = range.First; i < draft.Tokens.First; i++)
        {
            ReadOnlySpan<char> form = syntax.Tokens.Form(i);
            if (char.IsLetterOrDigit(form[0]) ? !char.IsUpper(form[0]) : form is not ("," or "(" or "." or "-"))
            {
                return false;
            }
        }

        for (int i = draft.Tokens.End; i < Math.Min(range.End, draft.Tokens.End + MostTownTokens); i++)
        {
            if (syntax.Tokens.Form(i) is "—" or "–" or "-" or "--")
            {
                return true;
            }
        }

        return false;
    }

    private static bool ExplainsToday(TokenizedArticle tokens, TimeDraft draft)
    {
        int before = draft.Tokens.First - 1;
        before = before >= 0 && tokens.Form(before) is "(" or "," ? before - 1 : before;
        return before >= 0 && tokens.Is(before, "today");
    }
}
