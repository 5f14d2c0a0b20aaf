using Extractor.Tokens;

namespace Extractor.Entities.Times;

/// <summary>Clock times: <c>4.30 am</c>, <c>2.15pm</c>, <c>10:14 GMT</c>, <c>0735 GMT</c>, <c>5 o'clock</c>, <c>noon</c>. Their value is the day beside them, if any.</summary>
internal static class ClockRule
{
    /// <summary>The clock time that begins at the token, or null.</summary>
    public static TimeDraft? At(TimeScene scene, int i)
    {
        if (scene.IsAny(i, "noon", "midnight", "midday"))
        {
            return Draft(i, i + 1);
        }

        ReadOnlySpan<char> form = scene.Form(i);
        if (!char.IsAsciiDigit(form[0]) || form.Length > 8)
        {
            return null;
        }

        bool colon = IsTime(form, ':');
        bool plain = colon || IsTime(form, '.') || (form.Length <= 2 && scene.Count(i, out _) is >= 0 and <= 24);
        int end = plain ? AfterHalf(scene, i + 1) : i + 1;
        if (end > i + 1 || (plain && scene.IsAny(end, "o'clock", "o’clock")))
        {
            end = scene.IsAny(end, "o'clock", "o’clock") ? end + 1 : end;
            return Draft(i, AfterZone(scene, end));
        }

        bool zone = (colon || IsTime(form, '.') || form.Length == 4) && scene.Sentence.Contains(end) && (TimeWords.IsZone(scene.Form(end)) || scene.IsAny(end, "hours", "hrs", "h"));
        if (zone && (form.Length == 4 || colon || scene.Form(end) is "GMT" or "UTC"))
        {
            return IsHours(form) || colon ? Draft(i, AfterZone(scene, end)) : null;
        }

        return colon && scene.IsAny(i - 1, "at", "around", "by", "until", "before", "after", "from") && form.Count(':') == 1 ? Draft(i, i + 1) : null;
    }

    // "0735", "1430": hours and minutes in four digits.
    private static bool IsHours(ReadOnlySpan<char> form) =>
        form.Length == 4 && !form.ContainsAnyExceptInRange('0', '9') && form[0] <= '2' && form[2] <= '5' && ((form[0] - '0') * 10) + (form[1] - '0') < 24;

    private static bool IsTime(ReadOnlySpan<char> form, char mark)
    {
        int at = form.IndexOf(mark);
        return at is 1 or 2 && form.Length >= at + 3 && !form[..at].ContainsAnyExceptInRange('0', '9') && form[at + 1] <= '5' && char.IsAsciiDigit(form[at + 2])
            && int.Parse(form[..at], System.Globalization.CultureInfo.InvariantCulture) < 25 && (form.Length == at + 3 || mark == ':');
    }

    private static int AfterHalf(TimeScene scene, int at) =>
        scene.IsAny(at, "am", "pm", "a.m.", "p.m.", "a.m", "p.m") ? (scene.Is(at + 1, ".") && !scene.Tokens.SpaceAfter(at) && at + 2 < scene.Sentence.End ? at + 2 : at + 1) : at;

    private static int AfterZone(TimeScene scene, int at)
    {
        at = scene.IsAny(at, "hours", "hrs") ? at + 1 : at;
        if (scene.Form(at) is { IsEmpty: false } zone && TimeWords.IsZone(zone))
        {
            return scene.Is(at + 1, "time") ? at + 2 : scene.Is(at, "local") ? at : at + 1;
        }

        return scene.IsAny(at, "Eastern", "Pacific", "Central", "Mountain") && scene.IsAny(at + 1, "time", "Time") ? at + 2 : at;
    }

    private static TimeDraft Draft(int first, int end) => new(new TokenRange(first, end), ExplicitReading.None) { IsClock = true };
}
