using Extractor.Tokens;

namespace Extractor.Entities.Times;

/// <summary>
/// Cuts a time expression into what names a day, month or year of the calendar and what is only told by it: of <c>the first five months of 2022</c>,
/// <c>2022</c> is the date, and <c>yesterday</c> has none. Annotators of news mark the calendar part alone.
/// </summary>
internal static class TimeParts
{
    /// <summary>The parts in text order; without gaps they cover the expression.</summary>
    public static IEnumerable<(TokenRange Tokens, EntityType Type)> Of(TimeScene scene, TimeDraft draft)
    {
        TokenRange tokens = draft.Tokens;
        if (draft.Reading is HolidayReading)
        {
            yield return (tokens, EntityType.Date);
            yield break;
        }

        int at = tokens.First;
        while (at < tokens.End)
        {
            int first = at;
            while (first < tokens.End && !IsCalendar(scene, first, tokens))
            {
                first++;
            }

            if (first > at)
            {
                yield return (new TokenRange(at, first), EntityType.Time);
            }

            int end = first;
            while (end < tokens.End && (IsCalendar(scene, end, tokens) || IsLink(scene, end, tokens)))
            {
                end++;
            }

            if (end > first)
            {
                yield return (new TokenRange(first, end), EntityType.Date);
            }

            at = end;
        }
    }

    private static bool IsCalendar(TimeScene scene, int token, TokenRange tokens)
    {
        ReadOnlySpan<char> form = scene.Form(token);
        if (scene.Month(token) > 0 || scene.Weekday(token) > 0 || scene.Year(token) > 0)
        {
            return true;
        }

        if (char.IsAsciiDigit(form[0]))
        {
            return IsDay(scene, token, tokens) || (form.Length > 4 && !form.Contains(':') && !form.EndsWith("m", StringComparison.OrdinalIgnoreCase) && !form.EndsWith("m.", StringComparison.OrdinalIgnoreCase)) || IsCut(scene, token, tokens) || scene.IsAny(token + 1, "century", "centuries");
        }

        bool ordinal = token > tokens.First && scene.Form(token - 1) is [>= '0' and <= '9', ..] or ['X', ..];
        return (ordinal && scene.IsAny(token, "century", "centuries")) || (form is "s" && token > tokens.First && char.IsAsciiDigit(scene.Form(token - 1)[0]))
            || (form.StartsWith("FY", StringComparison.Ordinal) && form.Length > 4);
    }

    // "20" of "July 20", "20 July", "July 20-22", "July 20 and 22", "Oct . 20" of other tokenizers; not of "20 days before July".
    private static bool IsDay(TimeScene scene, int token, TokenRange tokens)
    {
        if (scene.Day(token) == 0)
        {
            return false;
        }

        int after = scene.Is(token + 1, "of") ? token + 2 : token + 1;
        int before = scene.IsJoint(token - 1) || scene.IsAny(token - 1, "and", "to", "through", ".") ? token - 2 : token - 1;
        return (after < tokens.End && scene.Month(after) > 0) || (before >= tokens.First && (scene.Month(before) > 0 || (before < token - 1 && scene.Day(before) > 0 && scene.Month(before - 1) > 0)))
            || (token + 3 < tokens.End && (scene.IsJoint(token + 1) || scene.IsAny(token + 1, "and", "to", "through")) && scene.Day(token + 2) > 0 && scene.Month(token + 3) > 0);
    }

    // "13" of "2012-13", "20" of "80s".
    private static bool IsCut(TimeScene scene, int token, TokenRange tokens) =>
        (token - 2 >= tokens.First && scene.IsJoint(token - 1) && scene.Year(token - 2) > 0) || (token + 1 < tokens.End && scene.Form(token + 1) is "s");

    private static bool IsLink(TimeScene scene, int token, TokenRange tokens) =>
        token > tokens.First && token + 1 < tokens.End && IsCalendar(scene, token - 1, tokens)
            && (scene.IsAny(token, ",", "of", "-", "–", ".", "/") || (scene.Is(token, "and") && scene.Day(token - 1) > 0 && scene.Day(token + 1) > 0) || scene.IsAny(token, "to", "through"))
            && (scene.Month(token + 1) > 0 || scene.Year(token + 1) > 0 || scene.Day(token + 1) > 0 || scene.Weekday(token + 1) > 0);
}
