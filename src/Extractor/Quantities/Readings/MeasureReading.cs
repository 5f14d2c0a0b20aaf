using Extractor.Quantities.Numbers;
using Extractor.Quantities.Units;

namespace Extractor.Quantities.Readings;

/// <summary>Measures and durations: a number with a unit of the table, and compounds of them (<c>2 hours, 32 minutes</c>).</summary>
internal sealed class MeasureReading : IReading
{
    public QuantityDraft? Read(QuantityScene scene, NumberGroup number)
    {
        if (number.First.Form == NumberForm.Clocked)
        {
            int end = scene.IsAny(number.End, "seconds", "minutes", "second", "hours") ? number.End + 1 : number.End;
            return Draft(number, QuantityKind.Duration, number.Value(), "second", number.End, end, 0.85);
        }

        if (number.First.Form is NumberForm.Multiple or NumberForm.Decade)
        {
            return null;
        }

        int at = number.End;
        bool vague = number.First.Form == NumberForm.Vague;
        at = (vague || IsCouple(number)) && scene.Is(at, "of") ? at + 1 : at;
        at = scene.IsHyphen(at) && scene.Is(at + 1, "plus") ? at + 2 : scene.Is(at, "+") ? at + 1 : at;
        at = scene.IsJoint(at) ? at + 1 : at;
        at = number.First.Form == NumberForm.Fraction ? Fractions.SkipToUnit(scene, at) : at;
        at = scene.IsAny(at, "more", "full", "straight", "consecutive", "additional", "further", "long") ? at + 1 : at;
        bool digits = number.Second.Form == NumberForm.Digits;
        if ((scene.Units.At(at, scene.Range.End, digits) ?? Marked(scene, at, digits)) is not { } unit || IsOrdinaryWord(scene, at, number))
        {
            return Magnitude(scene, number);
        }

        return Compound(scene, number, unit) ?? Draft(number, unit.Kind, vague ? default : number.Value(), WithLateRate(scene, unit), number.End, unit.End, 0.93) with { Bound = IsCouple(number) ? Bound.About : null };
    }

    // "a couple of hours" are about two.
    private static bool IsCouple(NumberGroup number) => number.First is { Form: NumberForm.Words, Value: 2, Tokens.Count: 2, Scaled: false };

    // "12 ft 2 in": the preposition is the unit behind feet.
    private static UnitMatch? Inches(QuantityScene scene, int at, UnitMatch larger) => larger.Name == "foot" && scene.IsAny(at, "in", "\"") ? new UnitMatch("inch", QuantityKind.Measure, at + 1) : null;

    // "10\" long", "a 12\" x 8\" plate", "20 [kg]": marks that are units only after digits and beside words of size.
    private static UnitMatch? Marked(QuantityScene scene, int at, bool digits)
    {
        if (!digits || !scene.Range.Contains(at))
        {
            return null;
        }

        if (scene.IsAny(at, "\"", "''", "”") && scene.IsAny(at + 1, "long", "wide", "tall", "high", "deep", "thick", "x", "×", "by", "in", "screen", "display"))
        {
            return new UnitMatch("inch", QuantityKind.Measure, at + 1);
        }

        bool framed = (scene.Is(at, "[") && scene.Is(at + 2, "]")) || (scene.Is(at, "<") && scene.Is(at + 2, ">"));
        return framed && UnitTable.TrySymbol(scene.Tokens.Form(at + 1), out UnitEntry unit) ? new UnitMatch(unit.Name, unit.Kind, at + 3) : null;
    }

    // "2.4 billion gallons of jet fuel a year", "1.5 million barrels of crude per day": the rate stands behind what is measured.
    private static string WithLateRate(QuantityScene scene, UnitMatch unit)
    {
        if (unit.Kind != QuantityKind.Measure || !scene.Is(unit.End, "of") || unit.Name.Contains(" per ", StringComparison.Ordinal))
        {
            return unit.Name;
        }

        int at = unit.End + 1;
        while (at < Math.Min(scene.Range.End, unit.End + 5) && scene.Syntax.Upos(at) is Syntax.Upos.NOUN or Syntax.Upos.ADJ or Syntax.Upos.PROPN && !scene.IsAny(at, "daily", "annually"))
        {
            at++;
        }

        return at == unit.End + 1 ? unit.Name : unit.Name + scene.Units.RateAfter(at, scene.Range.End, out _);
    }

    // "two second-half goals", "in 5 min", "three stone lions", "half day": words that are units only sometimes.
    private static bool IsOrdinaryWord(QuantityScene scene, int at, NumberGroup number) =>
        (scene.IsAny(at, "second", "minute") && scene.IsHyphen(at + 1) && scene.Is(at + 2, "half"))
        || (scene.Is(at, "foot") && scene.Is(at + 1, "soldiers"))
        || (number.First.Form == NumberForm.Fraction && scene.IsAny(at, "day", "night") && scene.Is(number.End, "of"));

    // "registered 5.0 or greater on the Richter scale", "a magnitude 6.4 earthquake", "6.4-magnitude".
    private static QuantityDraft? Magnitude(QuantityScene scene, NumberGroup number)
    {
        if (number.First.Form != NumberForm.Digits || number.Second.Value > 11)
        {
            return null;
        }

        int at = scene.IsHyphen(number.End) ? number.End + 1 : number.End;
        bool after = scene.Is(at, "magnitude");
        bool before = scene.Is(number.Start - 1, "magnitude") || (scene.IsAny(number.Start - 1, "of", "-") && scene.Is(number.Start - 2, "magnitude"));
        bool scale = false;
        for (int i = number.End; i < Math.Min(scene.Range.End, number.End + 8); i++)
        {
            scale |= scene.Is(i, "Richter");
        }

        // "an earthquake of more than 5.5 would be felt": no unit, and of the size that they have.
        bool quake = !number.IsPair && number.First.Value is > 1 and < 10 && number.First.Value != decimal.Truncate(number.First.Value.Value) && IsAfterQuake(scene, number.Start) && !IsCounted(scene, number.End);
        return after || before || scale || quake ? Draft(number, QuantityKind.Measure, number.Value(), "magnitude", number.End, after ? at + 1 : number.End, 0.85) : null;
    }

    private static bool IsAfterQuake(QuantityScene scene, int start)
    {
        for (int i = start - 1; i >= Math.Max(scene.Range.First, start - 6); i--)
        {
            if (scene.IsAny(i, "earthquake", "earthquakes", "quake", "quakes", "tremor", "aftershock", "aftershocks"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCounted(QuantityScene scene, int at) => scene.Phrases.IsNoun(at) || scene.IsAny(at, "%", "percent");

    // "2 hours, 32 minutes, 25.3 seconds" is 9145.3 seconds, "4 minutes 5.08 seconds" 245.08, "6ft 2in" 74 inches: one quantity in its smallest unit.
    private static QuantityDraft? Compound(QuantityScene scene, NumberGroup number, UnitMatch unit)
    {
        decimal total = number.First.Value ?? 0;
        UnitMatch last = unit;
        int numberEnd = number.End;
        while (!number.IsPair && number.First is { Value: not null, Form: NumberForm.Digits or NumberForm.Words })
        {
            int at = last.End;
            at = scene.IsAny(at, ",", "and") ? at + 1 : at;
            at = at > last.End && scene.Is(at, "and") ? at + 1 : at;
            if (at >= scene.Range.End || scene.Numbers.At(at, scene.Range.End) is not { Value: { } next } mention || (scene.Units.At(mention.Tokens.End, scene.Range.End, true) ?? Inches(scene, mention.Tokens.End, last)) is not { } smaller
                || UnitSteps.Between(last.Name, smaller.Name) is not { } factor || next >= factor)
            {
                break;
            }

            total = (total * factor) + next;
            last = smaller;
            numberEnd = mention.Tokens.End;
        }

        return last == unit ? null : Draft(number, unit.Kind, new QuantityValue(total), last.Name, numberEnd, last.End, 0.88);
    }

    private static QuantityDraft Draft(NumberGroup number, QuantityKind kind, QuantityValue value, string unit, int numberEnd, int end, double confidence) => new()
    {
        Kind = kind,
        Value = value,
        Unit = unit,
        Start = number.Start,
        NumberEnd = numberEnd,
        End = Math.Max(end, numberEnd),
        Confidence = confidence,
    };
}
