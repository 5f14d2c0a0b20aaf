using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Entities.Times;

/// <summary>
/// Finds time expressions and their values. An expression that says how long a thing lasts (<c>for two decades</c>) is none; one that only
/// places something in time (<c>two years ago</c>) is. Each rule looks a bounded number of tokens ahead, so the work is linear.
/// </summary>
internal static class TimeFinder
{
    // Outside these years an archive's date is a slip, and counting from it would leave the calendar.
    private const int FirstAnchorYear = 1500;
    private const int LastAnchorYear = 2500;

    // How far a time that is counted from another looks back for it.
    private const int MostDraftsBack = 4;

    // Longest and surest first: "July 20, 2016" before "2016", "the first five months of 2022" before "2022".
    private static readonly Func<TimeScene, int, TimeDraft?>[] Rules = [CalendarRule.At, ClockRule.At, PeriodRule.At, OffsetRule.At, RelativeRule.At, YearRule.At, HolidayRule.At];

    /// <summary>The expressions of an article as entities, in text order.</summary>
    public static List<Entity> Find(TaggedArticle syntax)
    {
        TimeScene scene = new(syntax);
        List<TimeDraft> drafts = [];
        for (int sentence = 0; sentence < syntax.Tokens.SentenceCount; sentence++)
        {
            scene.Sentence = syntax.Tokens.Sentence(sentence);
            int from = drafts.Count;
            Scan(scene, drafts);
            TimeJoiner.Join(scene, drafts, from);
        }

        DateOnly? anchor = TimeAnchor.Of(syntax, drafts);
        if (anchor is { Year: < FirstAnchorYear or > LastAnchorYear })
        {
            anchor = null;
        }

        return Entities(scene, drafts, anchor);
    }

    private static void Scan(TimeScene scene, List<TimeDraft> drafts)
    {
        int i = scene.Sentence.First;
        while (i < scene.Sentence.End)
        {
            if (!TimeWords.MayBegin(scene.Tokens.Form(i)))
            {
                i++;
                continue;
            }

            TimeDraft? found = null;
            for (int rule = 0; rule < Rules.Length && found is null; rule++)
            {
                found = Rules[rule](scene, i);
            }

            if (found is not null)
            {
                drafts.Add(found);
            }

            i = found?.Tokens.End ?? i + 1;
        }
    }

    private static List<Entity> Entities(TimeScene scene, List<TimeDraft> drafts, DateOnly? anchor)
    {
        TokenizedArticle tokens = scene.Tokens;
        List<Entity> entities = new(drafts.Count);
        int articleYear = anchor is null ? TimeAnchor.Year(drafts) : 0;
        for (int i = 0; i < drafts.Count; i++)
        {
            TimeDraft draft = drafts[i];
            scene.Sentence = tokens.Sentence(tokens.SentenceOf(draft.Tokens.First));
            TimeContext context = new(anchor, Tense.OfExpression(scene, draft.Tokens));
            // What is settled is kept, so that a list of months hands its year on.
            drafts[i] = draft = draft with { Reading = SharedYear(scene, drafts, i, anchor is null, articleYear) ?? draft.Reading };
            TimeValue? value = draft.Reading is ContextReading reading ? Counted(scene, drafts, i, reading, context) : YearAgo(scene, drafts, i, context) ?? draft.Reading.Resolve(context);
            drafts[i] = value is not null && draft.Reading is ContextReading ? draft with { Reading = new ExplicitReading(value) } : draft;
            foreach ((TokenRange part, EntityType type) in TimeParts.Of(scene, draft))
            {
                entities.Add(new Entity(type, part, tokens.Span(part), null, null, value?.ToString(), value is null ? 0.8 : 0.9));
            }
        }

        return entities;
    }

    // "In the third quarter profit rose … from $2 million a year earlier": what is counted from is the last time named, in this sentence or the one before.
    private static TimeValue? Counted(TimeScene scene, List<TimeDraft> drafts, int i, ContextReading reading, TimeContext context)
    {
        for (int k = i - 1; k >= Math.Max(0, i - MostDraftsBack); k--)
        {
            if (drafts[k].Reading.Resolve(context) is { } before && reading.From(before) is { } value)
            {
                return value;
            }
        }

        // "The same time last year" of an article that named none.
        return reading is DistanceReading { Unit: TimeUnit.Year, Shift: < 0 and var shift } ? new RelativeReading(TimeUnit.Year, shift).Resolve(context)
            : reading is SamePeriodReading { Year: null } ? new RelativeReading(TimeUnit.Year, -1).Resolve(context)
            : reading is SamePeriodReading { Year: { } year } ? TimeValue.Year(year) : null;
    }

    // "Third-quarter net rose to $68 million from $66 million a year ago": of a sentence that speaks of months, those months a year ago.
    private static TimeValue? YearAgo(TimeScene scene, List<TimeDraft> drafts, int i, TimeContext context) =>
        i > 0 && drafts[i].Reading is RelativeReading { Unit: TimeUnit.Year, Shift: -1 } && scene.Is(drafts[i].Tokens.End - 1, "ago") && scene.Sentence.Contains(drafts[i - 1].Tokens.First)
            && drafts[i - 1].Reading.Resolve(context) is { Start: { Month: > 0, Day: 0 } } before
            ? new DistanceReading(TimeUnit.Year, -1).From(before) : null;

    // "January and May 2022": the year stands once, at the end. Without an anchor, "in May 2022 … in March" takes it from before, or from the article.
    private static ExplicitReading? SharedYear(TimeScene scene, List<TimeDraft> drafts, int i, bool undated, int articleYear)
    {
        if (drafts[i].Reading is not MonthReading { Year: null } month)
        {
            return null;
        }

        bool listed = i + 1 < drafts.Count && drafts[i + 1].Tokens.First == drafts[i].Tokens.End + 1 && scene.IsAny(drafts[i].Tokens.End, "and", "or", ",");
        int year = listed ? YearOf(drafts[i + 1], true) : 0;
        if (year == 0 && undated && i > 0 && scene.Sentence.Contains(drafts[i - 1].Tokens.First))
        {
            year = YearOf(drafts[i - 1], articleYear == 0);
        }

        year = year == 0 ? articleYear : year;

        return year == 0 || !CalendarPoint.Exists(year, month.Month, Math.Max(month.Day, 1)) ? null
            : new ExplicitReading(new TimeValue(new CalendarPoint(year, month.Month, month.Day)));
    }

    private static int YearOf(TimeDraft draft, bool withMonth) =>
        draft.Reading is ExplicitReading { Value: { Start: var start, End: null } } && (start.Month > 0 || !withMonth) ? start.Year : 0;
}
