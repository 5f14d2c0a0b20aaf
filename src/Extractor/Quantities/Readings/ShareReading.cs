using Extractor.Quantities.Numbers;
using Extractor.Syntax;

namespace Extractor.Quantities.Readings;

/// <summary>Shares: percentages, percentage points, basis points, fractions of a whole, and <c>eight of 10 voters</c>.</summary>
internal sealed class ShareReading : IReading
{
    public QuantityDraft? Read(QuantityScene scene, NumberGroup number)
    {
        if (number.First.Form is NumberForm.Multiple or NumberForm.Clocked or NumberForm.Decade or NumberForm.Vague)
        {
            return null;
        }

        return Percent(scene, number) ?? Part(scene, number) ?? InTen(scene, number);
    }

    private static QuantityDraft? Percent(QuantityScene scene, NumberGroup number)
    {
        // "(4.2)%": accountants' minus.
        bool bracketed = scene.Is(number.First.Tokens.First - 1, "(") && scene.Is(number.End, ")") && scene.Is(number.End + 1, "%");
        int at = scene.IsHyphen(number.End) || bracketed ? number.End + 1 : number.End;
        bool per = scene.Is(at, "per");
        if (scene.IsAny(at, "%", "percent", "pct", "percentage", "pc") || (per && scene.Is(at + 1, "cent")))
        {
            int end = per ? at + 2 : at + 1;
            int point = scene.IsHyphen(end) ? end + 1 : end;
            return scene.IsAny(point, "point", "points", "pts")
                ? Draft(number, number.Value(), "percentage point", point + 1, 0.96)
                : scene.Is(at, "percentage") ? null : Draft(number, number.Value(), "percent", end, 0.97);
        }

        if ((scene.Is(at, "basis") && scene.IsAny(at + 1, "points", "point")) || scene.Is(at, "bps"))
        {
            return Draft(number, number.Value(), "basis point", scene.Is(at, "bps") ? at + 1 : at + 2, 0.96);
        }

        return PollPoints(scene, number, at) ?? Shared(scene, number, at);
    }

    // "a lead of five points", "a 2.2-point margin of error" where the article speaks of polls.
    private static QuantityDraft? PollPoints(QuantityScene scene, NumberGroup number, int at) =>
        scene.Topics.IsPoll && scene.IsAny(at, "point", "points") ? Draft(number, number.Value(), "percentage point", at + 1, 0.85) : null;

    // "43 to 38 percent", "12, 15 and 20 percent": the sign stands once, at the end.
    private static QuantityDraft? Shared(QuantityScene scene, NumberGroup number, int at)
    {
        // "ended at 16,644, 16 per cent above": a level is no share.
        if (number.Second.Value >= 1000)
        {
            return null;
        }

        for (int ahead = 0; ahead < 3 && scene.IsAny(at, "to", "and", "or", ",", "against", "versus"); ahead++)
        {
            int next = scene.Is(at, ",") && scene.IsAny(at + 1, "and", "or") ? at + 2 : at + 1;
            if (next >= scene.Range.End || scene.Numbers.At(next, scene.Range.End) is not { Form: NumberForm.Digits } other)
            {
                return null;
            }

            at = other.Tokens.End;
            if (scene.IsAny(at, "%", "percent") || (scene.Is(at, "per") && scene.Is(at + 1, "cent")))
            {
                return Draft(number, number.Value(), "percent", number.End, 0.8);
            }
        }

        return null;
    }

    private static QuantityDraft? Part(QuantityScene scene, NumberGroup number)
    {
        // "half-time", "half an hour", "half brother": only a part of something that can be named.
        if (number.First.Form != NumberForm.Fraction || scene.IsHyphen(number.End) || (number.First.Tokens.First > scene.Range.First && scene.IsHyphen(number.First.Tokens.First - 1)))
        {
            return null;
        }

        // "half an hour" and "half-tonne" are measures; "rose 23/32" is a bond price in points.
        if (Fractions.IsOfPoint(scene, number) || scene.Units.At(Fractions.SkipToUnit(scene, number.End), scene.Range.End, afterDigits: false) is not null)
        {
            return null;
        }

        // "once a quarter" is a time of the year.
        if (scene.IsAny(number.First.Tokens.First - 1, "once", "twice", "times") || Fractions.IsOfPiece(scene, number))
        {
            return null;
        }

        bool half = scene.Is(number.First.Tokens.First, "half");
        if (half && !HalfOfSomething(scene, number))
        {
            return null;
        }

        return Draft(number, new QuantityValue(Math.Round(number.First.Value!.Value * 100, 2)), "percent", number.End, half ? 0.8 : 0.88);
    }

    private static bool HalfOfSomething(QuantityScene scene, NumberGroup number)
    {
        int before = number.First.Tokens.First - 1;
        bool named = scene.IsAny(before, "first", "second", "other", "better", "final", "opening", "this", "latter", "last", "next", "each", "either", "one", "top", "bottom", "northern", "southern", "eastern", "western", "the");
        bool followed = scene.IsAny(number.End, "of", "the", "a", "its", "their", "his", "her", "our", "that", "this", "those", "these", "all") || scene.Is(before, "by") || scene.Is(before, "in")
            || scene.IsAny(before, "about", "nearly", "almost", "than", "over", "around", "roughly");
        return !named && followed && !(scene.Is(number.End, "a") && !scene.IsAny(number.End + 1, "percent", "per", "percentage"));
    }

    private static QuantityDraft? InTen(QuantityScene scene, NumberGroup number)
    {
        // "eight of 10 voters", "one in five children", "three out of four": the second number is round and small.
        int at = number.End;
        int next = scene.Is(at, "out") && scene.Is(at + 1, "of") ? at + 2 : scene.IsAny(at, "of", "in") ? at + 1 : -1;
        if (next < 0 || number.IsPair || next >= scene.Range.End || scene.Numbers.At(next, scene.Range.End) is not { } whole || whole.Value is not { } below || number.First.Value is not { } above)
        {
            return null;
        }

        bool outOf = scene.Is(at, "out") && below <= 10 && above < below && number.First.Form == NumberForm.Words && whole.Form == NumberForm.Words;
        bool rate = outOf || scene.Is(at, "in") ? above < below && below <= 100_000 && !scene.IsTimeAfter(whole.Tokens.End) : below is 10 or 100 or 5 or 20 && above < below && whole.Tokens.End < scene.Range.End
            && scene.Syntax.Upos(whole.Tokens.End) is Upos.NOUN or Upos.ADJ or Upos.VERB;
        bool year = whole.Form == NumberForm.Digits && below is >= 1500 and < 2100 && !scene.Tokens.Form(whole.Tokens.First).Contains(',');
        bool dated = scene.TypeAt(next) is Extractor.Entities.EntityType.Date or Extractor.Entities.EntityType.Time;
        if (!rate || year || dated || number.First.Scaled || (scene.Is(at, "in") && number.First.Form != whole.Form && above > 10))
        {
            return null;
        }

        NumberGroup both = number with { Second = whole, Joint = Joint.None };
        return new QuantityDraft
        {
            Kind = QuantityKind.Share,
            Value = new QuantityValue(Math.Round(100 * above / below, 2)),
            Unit = "percent",
            Start = number.Start,
            NumberEnd = both.End,
            End = both.End,
            Confidence = 0.75,
        };
    }

    private static QuantityDraft Draft(NumberGroup number, QuantityValue value, string unit, int end, double confidence) => new()
    {
        Kind = QuantityKind.Share,
        Value = value,
        Unit = unit,
        Start = number.Start,
        NumberEnd = number.End,
        End = end,
        Confidence = confidence,
    };
}
