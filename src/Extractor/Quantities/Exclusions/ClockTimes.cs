using Extractor.Quantities.Numbers;
using Extractor.Quantities.Readings;

namespace Extractor.Quantities.Exclusions;

/// <summary>Times of the day that the Entities stage left: <c>16: 00 to 22: 00</c>, <c>at nine o'clock</c>, <c>at about 5 in the morning</c>, <c>7.4 5pm</c>.</summary>
internal static class ClockTimes
{
    public static bool Covers(QuantityScene scene, NumberMention number) =>
        IsHourOrMinute(scene, number) || IsPartOfDay(scene, number) || IsBroken(scene, number);

    // "16: 00": archives put a blank behind the colon. "a ratio of 1: 15" has no preposition of time before it.
    private static bool IsHourOrMinute(QuantityScene scene, NumberMention number)
    {
        int first = number.Tokens.First;
        return IsClock(scene, first) || (scene.Is(first - 1, ":") && IsClock(scene, first - 2));
    }

    private static bool IsClock(QuantityScene scene, int hour)
    {
        if (!scene.IsNumberAt(hour) || !scene.Is(hour + 1, ":") || !scene.IsNumberAt(hour + 2) || scene.Tokens.SpaceAfter(hour)
            || scene.Tokens.Form(hour) is not ({ Length: <= 2 } and not ['0']) || scene.Tokens.Form(hour + 2) is not [>= '0' and <= '5', >= '0' and <= '9'])
        {
            return false;
        }

        return scene.Is(hour + 2, "00") || scene.IsAny(hour - 1, "at", "from", "until", "till", "by", "around", "about", "before", "after", "between", "since");
    }

    // "nine o'clock", "at about 5 in the morning", "leave at 4 in the afternoon".
    private static bool IsPartOfDay(QuantityScene scene, NumberMention number)
    {
        if (number.Value is null or > 12 || number.Scaled)
        {
            return false;
        }

        int at = number.Tokens.End;
        bool oclock = scene.IsAny(at, "o'clock", "o’clock", "o'", "o’") || (scene.Is(at, "o") && scene.IsAny(at + 1, "'", "’", "clock"));
        bool day = scene.Is(at, "in") && scene.Is(at + 1, "the") && scene.IsAny(at + 2, "morning", "afternoon", "evening");
        int before = scene.IsAny(number.Tokens.First - 1, "about", "around", "exactly", "just") ? number.Tokens.First - 2 : number.Tokens.First - 1;
        return oclock || (day && scene.IsAny(before, "at", "around", "about", "by", "until", "till"));
    }

    // "at 7.4 5pm": the last digit slipped to the half of the day.
    private static bool IsBroken(QuantityScene scene, NumberMention number)
    {
        int last = scene.IsNumberAt(number.Tokens.End) ? number.Tokens.End : number.Tokens.First;
        return scene.Tokens.Form(last).Length <= 2 && scene.IsAny(last + 1, "am", "pm", "a.m.", "p.m.") && (last > number.Tokens.First || scene.IsNumberAt(last - 1));
    }
}
