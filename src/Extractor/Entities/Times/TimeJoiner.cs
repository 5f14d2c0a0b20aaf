using Extractor.Tokens;

namespace Extractor.Entities.Times;

/// <summary>Joins expressions that belong together: a day and its clock time, the two ends of a range, a modifier and its date.</summary>
internal static class TimeJoiner
{
    private const int SeasonYears = 2;

    /// <summary>Joins the expressions of one sentence, in place.</summary>
    public static void Join(TimeScene scene, List<TimeDraft> drafts, int from)
    {
        int kept = from;
        for (int i = from; i < drafts.Count; i++)
        {
            TimeDraft draft = Extended(scene, drafts[i], kept > from ? drafts[kept - 1].Tokens.End : scene.Sentence.First);
            if (kept > from && Joined(scene, drafts[kept - 1], draft) is { } joined)
            {
                drafts[kept - 1] = joined;
            }
            else
            {
                drafts[kept++] = draft;
            }
        }

        drafts.RemoveRange(kept, drafts.Count - kept);
    }

    private static TimeDraft Extended(TimeScene scene, TimeDraft draft, int start)
    {
        int first = draft.Tokens.First;
        int end = draft.Tokens.End;
        if (!draft.IsClock && scene.Sentence.Contains(end) && TimeWords.IsDayPart(scene.Form(end)))
        {
            end++;
        }

        if (first - 2 >= start && scene.IsJoint(first - 1) && scene.IsAny(first - 2, "mid", "early", "late"))
        {
            first -= 2;
        }
        else if (first - 1 >= start && scene.IsAny(first - 1, "early", "late", "mid", "earlier", "later"))
        {
            first--;
        }
        else if (OfPart(scene, first) is var part && part < first && part >= start)
        {
            first = part;
        }

        return Ended(scene, draft with { Tokens = new TokenRange(first, end) }, start);
    }

    // "the financial year ended June 30, 2022", "the nine months to September", "the quarter that ended on March 31".
    private static TimeDraft Ended(TimeScene scene, TimeDraft draft, int start)
    {
        int link = draft.Tokens.First - 1;
        link = scene.Is(link, "on") ? link - 1 : link;
        int unit = scene.IsAny(link - 1, "that", "which") && !scene.Is(link, "to") ? link - 2 : link - 1;
        if (unit < start || draft.IsClock || draft.Reading is not (ExplicitReading { Value: not null } or MonthReading) || !scene.IsAny(link, "ended", "ending", "to"))
        {
            return draft;
        }

        if (!scene.Is(link, "to") && UnitEnded(scene, unit, draft.Reading) is { } ended)
        {
            int first = scene.Is(unit, "year") && scene.IsAny(unit - 1, "financial", "fiscal") && unit - 1 >= start ? unit - 1 : unit;
            return new TimeDraft(new TokenRange(first, draft.Tokens.End), ended);
        }

        int count = scene.Is(unit, "months") && unit - 1 >= start ? scene.Count(unit - 1, out _) : 0;
        return count is > 1 and < 100 ? new TimeDraft(new TokenRange(unit - 1, draft.Tokens.End), new EndedReading(count, draft.Reading)) : draft;
    }

    private static TimeReading? UnitEnded(TimeScene scene, int unit, TimeReading end) =>
        scene.Is(unit, "week") ? new WeekEndedReading(end)
        : scene.Is(unit, "month") ? new EndedReading(1, end)
        : scene.Is(unit, "quarter") ? new EndedReading(3, end)
        : scene.Is(unit, "half") ? new EndedReading(6, end)
        : scene.Is(unit, "year") ? new EndedReading(12, end)
        : null;

    // "the end of 2021", "the beginning of the year": the value is that of the year.
    private static int OfPart(TimeScene scene, int first)
    {
        int of = scene.Is(first - 1, "the") ? first - 2 : first - 1;
        return scene.Is(of, "of") && scene.IsAny(of - 1, "end", "beginning", "start", "middle") ? of - 1 : first;
    }

    private static TimeDraft? Joined(TimeScene scene, TimeDraft a, TimeDraft b)
    {
        int gap = b.Tokens.First - a.Tokens.End;
        TokenRange tokens = new(a.Tokens.First, b.Tokens.End);
        bool beside = gap == 0 || (gap == 1 && scene.Is(a.Tokens.End, ","));
        if (beside && a.IsClock != b.IsClock)
        {
            return (a.IsClock ? b : a) with { Tokens = tokens };
        }

        if (gap == 0 && a.Reading is WeekdayReading && b.Reading is MonthReading or ExplicitReading { Value: not null })
        {
            return b with { Tokens = tokens };
        }

        // "2017-01-13 2017 Honduras 2-1 Nicaragua": a table gives the day and the season, which may begin or end in another year.
        if (gap == 0 && a.Reading is ExplicitReading { Value: { End: null, Start: { Day: > 0 } day } } && b.Reading is ExplicitReading { Value: { End: null, Start: { Month: 0 } year } } && Math.Abs(year.Year - day.Year) <= SeasonYears)
        {
            return a with { Tokens = tokens };
        }

        bool link = gap == 1 || (gap == 2 && scene.Is(a.Tokens.End + 1, "the"));
        return link && IsRange(scene, a, b) ? new TimeDraft(tokens, new RangeReading(a.Reading, b.Reading)) { IsClock = a.IsClock } : null;
    }

    private static bool IsRange(TimeScene scene, TimeDraft a, TimeDraft b)
    {
        int link = a.Tokens.End;
        int before = a.Tokens.First - 1;
        if (a.Reading is RangeReading || b.Reading is RangeReading || a.IsClock != b.IsClock)
        {
            return false;
        }

        if (scene.IsAny(link, "-", "–", "—"))
        {
            return true;
        }

        return scene.Is(link, "and") ? scene.Is(before, "between") || (scene.Is(before, "the") && scene.Is(before - 1, "between"))
            : scene.IsAny(link, "to", "until", "through", "till") && (scene.IsAny(before, "from", "(") || SameKind(a, b));
    }

    private static bool SameKind(TimeDraft a, TimeDraft b) =>
        a.Reading.GetType() == b.Reading.GetType() && a.Reading is MonthReading or WeekdayReading or ExplicitReading { Value: not null };
}
