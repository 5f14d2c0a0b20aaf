using System.Globalization;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Entities.Times;

/// <summary>Years, decades and centuries: <c>in 2009</c>, <c>2012-13</c>, <c>fiscal 2020</c>, <c>the 1990s</c>, <c>19th century</c>.</summary>
internal static class YearRule
{
    private const int FirstPlainYear = 1900;
    private const int FirstOwnedYear = 1750;
    private const int FirstPlacedYear = 1600;
    private const int LastPlainYear = 2060;

    /// <summary>The years that begin at the token, or null.</summary>
    public static TimeDraft? At(TimeScene scene, int i)
    {
        ReadOnlySpan<char> form = scene.Form(i);
        if (char.IsAsciiDigit(form[0]))
        {
            return OfDigits(scene, i, form);
        }

        if (form is "FY" || scene.IsAny(i, "fiscal", "financial"))
        {
            int at = scene.Is(i + 1, "year") ? i + 2 : i + 1;
            return Years(scene, at) is { } fiscal ? fiscal with { Tokens = new TokenRange(i, fiscal.Tokens.End) } : null;
        }

        if (form.Length >= 6 && form.StartsWith("FY", StringComparison.Ordinal) && int.TryParse(form[2..], NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is > 1900 and < 2200)
        {
            return Draft(i, i + 1, TimeValue.Year(year));
        }

        if (scene.Is(i, "year") && scene.Year(i + 1) > 0)
        {
            return Draft(i, i + 2, TimeValue.Year(scene.Year(i + 1)));
        }

        int decade = TimeWords.Decade(form);
        return decade > 0 && scene.IsAny(i - 1, "the", "late", "early", "mid") ? Draft(i, i + 1, Decade(1900 + decade)) : null;
    }

    private static TimeDraft? OfDigits(TimeScene scene, int i, ReadOnlySpan<char> form)
    {
        // The tokenizer cuts "1990s" like "30s", half a minute; some archives were cut so before ("the 1990 s").
        if (scene.Form(i + 1) is "s" && (form.Length == 4 || (form.Length == 2 && !scene.Tokens.SpaceAfter(i))) && form[^1] == '0'
            && int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out int cut))
        {
            return OfDecade(scene, i, i + 2, cut);
        }

        if (form[^1] == 's' && form.Length is 3 or 5 && int.TryParse(form[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out int decade) && decade % 10 == 0)
        {
            return OfDecade(scene, i, i + 1, decade);
        }

        if (scene.IsAny(i + 1, "century", "centuries") || (scene.IsJoint(i + 1) && scene.Is(i + 2, "century")))
        {
            int ordinal = scene.Day(i);
            int end = scene.IsJoint(i + 1) ? i + 3 : i + 2;
            return ordinal is > 0 and <= 21 && !char.IsAsciiDigit(form[^1]) ? Draft(i, end, new TimeValue(new CalendarPoint(Math.Max((ordinal - 1) * 100, 1)), new CalendarPoint((ordinal * 100) - 1))) : null;
        }

        return Years(scene, i) is { } years && IsYear(scene, i, years.Tokens.End) ? years : null;
    }

    // "the 1990s", "in the 80s"; "in his 80s" speaks of age, "in the 80s and sunny" of heat.
    private static TimeDraft? OfDecade(TimeScene scene, int i, int end, int decade)
    {
        if (decade >= 100)
        {
            return decade is >= 1000 and < 2200 ? Draft(i, end, Decade(decade)) : null;
        }

        return decade >= 20 && scene.IsAny(i - 1, "the", "late", "early", "'", "’") && !scene.Is(end, "and") ? Draft(i, end, Decade(1900 + decade)) : null;
    }

    // "2012", "2012-13", "2010-2015", "2021/22".
    private static TimeDraft? Years(TimeScene scene, int i)
    {
        ReadOnlySpan<char> form = scene.Form(i);
        int slash = form.IndexOfAny('/', '-', '–');
        if (slash == 4)
        {
            return int.TryParse(form[..4], NumberStyles.None, CultureInfo.InvariantCulture, out int from) && Second(form[5..], from) is > 0 and var to && from is > 1500 and < 2200
                ? WithSeason(scene, Draft(i, i + 1, new TimeValue(new CalendarPoint(from), new CalendarPoint(to)))) : null;
        }

        int year = scene.Year(i);
        if (year == 0)
        {
            return null;
        }

        int last = scene.IsJoint(i + 1) && !scene.Form(i + 2).IsEmpty ? Second(scene.Form(i + 2), year) : 0;
        return last > 0
            ? WithSeason(scene, Draft(i, i + 3, new TimeValue(new CalendarPoint(year), new CalendarPoint(last))))
            : Draft(i, i + 1, TimeValue.Year(year));
    }

    private static int Second(ReadOnlySpan<char> form, int first)
    {
        if (form.Length is not (2 or 4) || form.ContainsAnyExceptInRange('0', '9'))
        {
            return 0;
        }

        int number = int.Parse(form, NumberStyles.None, CultureInfo.InvariantCulture);
        int last = form.Length == 2 ? (first / 100 * 100) + number : number;
        return last > first && last - first <= 100 ? last : last == first / 100 * 100 ? last + 100 : 0;
    }

    private static TimeDraft WithSeason(TimeScene scene, TimeDraft years)
    {
        int end = years.Tokens.End;
        end = scene.IsAny(end, "fiscal", "financial", "academic", "school", "marketing") ? end + 1 : end;
        return scene.IsAny(end, "season", "year") ? years with { Tokens = new TokenRange(years.Tokens.First, end + 1) } : years;
    }

    private static bool IsYear(TimeScene scene, int i, int end)
    {
        if (end - i > 1 || scene.Year(i) == 0)
        {
            return true;
        }

        int year = scene.Year(i);
        bool plain = year is >= FirstPlainYear and <= LastPlainYear;
        if (IsMoneyOrCount(scene, i, end))
        {
            return false;
        }

        if (scene.IsAny(i - 1, "in", "since", "during", "until", "between", "from", "by", "before", "after", "late", "early", "mid", "circa", "throughout"))
        {
            return year >= FirstPlacedYear || scene.IsAny(i - 1, "in", "since", "until", "circa");
        }

        return IsOwned(scene, i, end) || plain && (TimeWords.IsOpener(scene.Form(i - 1)) || !IsNounNext(scene, end) || scene.Is(i - 1, "("));
    }

    // "2,000 cases" has a comma; "2000 people" and "$2000" are told by what stands beside.
    private static bool IsMoneyOrCount(TimeScene scene, int i, int end)
    {
        ReadOnlySpan<char> before = scene.Form(i - 1);
        if (before is "$" or "£" or "€" or "₹" or "Rs" or "Rs." or "#" or "+" or "No." or "nearly" or "almost" or "approximately" or "some" || (before.Length > 0 && before[^1] == '$'))
        {
            return true;
        }

        if (scene.Form(end) is "%" or "percent" or "per" or "km" or "kg" or "m" || scene.TryUnit(end, out _) || scene.IsAny(end, "hours", "people", "feet", "meters", "metres", "miles", "tons", "tonnes", "points", "votes"))
        {
            return true;
        }

        bool counted = scene.Sentence.Contains(end) && scene.Syntax.Xpos(end) == "NNS";
        return counted && !IsOwned(scene, i, end);
    }

    // "the 2016 elections", "its 2015 budget", "Kenya's 2017 vote".
    private static bool IsOwned(TimeScene scene, int i, int end) =>
        i > scene.Sentence.First && scene.Sentence.Contains(end) && (scene.IsAny(i - 1, "the", "'s", "’s", "'", "this", "a") || scene.Syntax.Xpos(i - 1) is "PRP$" or "POS")
        && scene.Year(i) is >= FirstOwnedYear and <= LastPlainYear;

    private static bool IsNounNext(TimeScene scene, int end) => scene.Sentence.Contains(end) && scene.Syntax.Upos(end) is Upos.NOUN;

    private static TimeValue Decade(int year) => new(new CalendarPoint(year), new CalendarPoint(year + 9));

    private static TimeDraft Draft(int first, int end, TimeValue value) => new(new TokenRange(first, end), new ExplicitReading(value));
}
