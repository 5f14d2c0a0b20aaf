using System.Collections.Frozen;
using Extractor.Entities;
using Extractor.Quantities.Numbers;
using Extractor.Quantities.Readings;

namespace Extractor.Quantities.Exclusions;

/// <summary>Numbers that state nothing: dates, years, parts of names, identifiers, addresses, ordinals written as cardinals, the pronoun <c>one</c>.</summary>
internal static class Exclusion
{
    private static readonly FrozenSet<string> Labels = Models.EmbeddedTable.Lines("Quantities.Exclusions.labels.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LabelLookup = Labels.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when the number is no quantity.</summary>
    public static bool Covers(QuantityScene scene, NumberMention number) =>
        InDate(scene, number) || IsBeforeEra(scene, number) || InName(scene, number) || IsIdentifier(scene, number) || IsYear(scene, number) || IsPhone(scene, number) || ModelNumber.Covers(scene, number) || MachineIds.Covers(scene, number) || ListMarks.Covers(scene, number) || ClockTimes.Covers(scene, number) || YearPairs.Covers(scene, number) || TimePlacement.Covers(scene, number) || WaysOfSpeaking.Covers(scene, number) || Coordinates.Covers(scene, number) || Addresses.Covers(scene, number) || OneWord.IsNoCount(scene, number);

    private static bool InDate(QuantityScene scene, NumberMention number) =>
        scene.TypeAt(number.Tokens.First) is EntityType.Date or EntityType.Time && number.Form is not NumberForm.Clocked && !(number.Form == NumberForm.Decade && number.Value < 100)
        && !(scene.Scope.TimeSpans && IsSpan(scene, number)) && !IsGlued(scene, number);

    // "the sunniest were Bay of Plenty (1539hours)": hours that are counted, though the army writes its clock so as well.
    private static bool IsGlued(QuantityScene scene, NumberMention number) =>
        scene.Is(number.Tokens.End, "hours") && !scene.Tokens.SpaceAfter(number.Tokens.End - 1) && !scene.IsAny(number.Tokens.First - 1, "at", "by", "from", "until", "to", "around", "since", "before", "after");

    // "since 575 B.C.", "AD 79".
    private static bool IsBeforeEra(QuantityScene scene, NumberMention number) =>
        number.IsPlainInteger(scene.Tokens) && scene.Range.Contains(number.Tokens.End) && scene.Tokens.Form(number.Tokens.End) is "BC" or "B.C." or "BCE" or "B.C.E." or "AD" or "A.D." or "CE";

    private static bool IsSpan(QuantityScene scene, NumberMention number)
    {
        int at = scene.IsAny(number.Tokens.End, "or", "to") && number.Tokens.End + 2 < scene.Range.End ? number.Tokens.End + 2 : number.Tokens.End;
        return scene.IsTimeAfter(at);
    }

    private static bool InName(QuantityScene scene, NumberMention number)
    {
        Entity? entity = scene.Entities.At(number.Tokens.First);
        if (entity is null || entity.Type is EntityType.Date or EntityType.Time or EntityType.Norp || entity.Tokens.Count <= number.Tokens.Count)
        {
            return false;
        }

        // "GBP 350", "MacBook Pro 16 inch", "call Bob 3 times": the name ends before the amount.
        bool last = entity.Tokens.End == number.Tokens.End;
        return !last || !(MoneySigns.Start(scene, number.Tokens.First) == entity.Tokens.First || scene.Is(number.Tokens.End, "times") || (scene.Units.At(number.Tokens.End, scene.Range.End, false) is not null && !scene.Topics.IsSport));
    }

    private static bool IsIdentifier(QuantityScene scene, NumberMention number)
    {
        int first = number.Tokens.First;
        int before = first - 1;
        if (!scene.Range.Contains(before) || number.Form is NumberForm.Vague or NumberForm.Multiple or NumberForm.Fraction)
        {
            return false;
        }

        // "COVID-19", "F-16", "Joypurhat-1", "G-20"; but "mid-40s" and "pre-1,000" are words about numbers.
        if (scene.IsHyphen(before) && scene.Range.Contains(before - 1) && char.IsLetter(scene.Tokens.Form(before - 1)[^1]) && NumberWords.Of(scene.Tokens.Form(before - 1)).Class == NumberWordClass.None)
        {
            // "scp-173m": letters on both sides make a code; "sub-500 sq m" has a prefix.
            bool code = !scene.Tokens.SpaceAfter(number.Tokens.End - 1) && !number.Scaled && scene.Units.At(number.Tokens.End, scene.Range.End, true) is not null && !scene.IsHyphen(number.Tokens.End)
                && !scene.IsAny(before - 1, "sub", "mid", "pre", "post", "near", "over", "under", "non", "minus", "plus", "a", "an", "to");
            return number.Form is NumberForm.Digits or NumberForm.Words && (code || !IsAmount(scene, number));
        }

        // "BA.5": a stop within a code.
        if (scene.Is(before, ".") && !scene.Tokens.SpaceAfter(before) && before > scene.Range.First && !scene.Tokens.SpaceAfter(before - 1) && char.IsLetter(scene.Tokens.Form(before - 1)[^1]))
        {
            return true;
        }

        before = scene.Is(before, "(") && scene.Is(number.Tokens.End, ")") && scene.IsAny(before - 1, "No.", "Nos.", "no.") ? before - 1 : before;
        if (scene.IsAny(before, "#", "No.", "Nos.", "no.", "№") && MoneySigns.Start(scene, first) == first)
        {
            return true;
        }

        // "row 21", "Section 427"; "63,000 Model 3 sedans": with a capital the label names, whatever is counted behind it.
        bool named = char.IsUpper(scene.Tokens.Form(before)[0]) && before > scene.Range.First && !scene.IsAny(before - 1, ".", ":", "“", "\"");
        bool counts = !named && number.Tokens.End < scene.Range.End && scene.Syntax.Xpos(number.Tokens.End) is "NNS";
        if (LabelLookup.Contains(scene.Tokens.Form(before)) && !number.Scaled && !counts && (!IsAmount(scene, number) || (named && IsPluralOfModel(scene, number))))
        {
            return true;
        }

        // "rows 3 and 4".
        bool listed = scene.IsAny(before, "and", "or", "to", ",") && scene.IsNumberAt(before - 1) && scene.Range.Contains(before - 2) && LabelLookup.Contains(scene.Tokens.Form(before - 2));
        return (listed && !counts && number.IsPlainInteger(scene.Tokens) && !IsAmount(scene, number)) || ModelNumber.EndsName(scene, number, before);
    }

    // "63,150 Model 3s": the plural of a name, not seconds.
    private static bool IsPluralOfModel(QuantityScene scene, NumberMention number) =>
        scene.Is(number.Tokens.End, "s") && !scene.Tokens.SpaceAfter(number.Tokens.First);

    /// <summary>True when a scale, a percentage, a unit or a sign of money makes the number an amount.</summary>
    internal static bool IsAmount(QuantityScene scene, NumberMention number) =>
        number.Scaled || scene.IsAny(number.Tokens.End, "%", "percent", "per", "percentage") || scene.Units.At(number.Tokens.End, scene.Range.End, true) is not null
        || MoneySigns.Start(scene, number.Tokens.First) < number.Tokens.First;

    // A year that the Entities stage left: four plain digits with nothing counted behind them.
    private static bool IsYear(QuantityScene scene, NumberMention number)
    {
        if (!number.IsPlainInteger(scene.Tokens) || number.Value is < 1500 or > 2100 || scene.Tokens.Form(number.Tokens.First).Length != 4 || IsAmount(scene, number))
        {
            return false;
        }

        int next = number.Tokens.End;
        bool counted = next < scene.Range.End && (scene.Syntax.Xpos(next) is "NNS" || (scene.Syntax.Xpos(next) is "JJ" && next + 1 < scene.Range.End && scene.Syntax.Xpos(next + 1) is "NNS"));
        return !counted || scene.IsAny(number.Tokens.First - 1, "in", "since", "the", "during", "by", "until", "her", "his", "their");
    }

    // "+44 20 7946 0958", "0800 123 456": three groups of digits or more, one after another.
    private static bool IsPhone(QuantityScene scene, NumberMention number)
    {
        if (!number.IsPlainInteger(scene.Tokens))
        {
            return false;
        }

        bool zero = scene.Tokens.Form(number.Tokens.First) is ['0', _, ..];
        int groups = 0;
        for (int i = number.Tokens.First; i < Math.Min(scene.Range.End, number.Tokens.First + 4) && char.IsAsciiDigit(scene.Tokens.Form(i)[0]); i++)
        {
            groups++;
        }

        for (int i = number.Tokens.First - 1; i >= Math.Max(scene.Range.First, number.Tokens.First - 3) && char.IsAsciiDigit(scene.Tokens.Form(i)[0]); i--)
        {
            groups++;
        }

        return groups >= 3 || (zero && number.Value != 0) || (scene.IsAny(number.Tokens.First - 1, "+") && !IsAmount(scene, number));
    }
}
