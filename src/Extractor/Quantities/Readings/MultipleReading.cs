using Extractor.Quantities.Numbers;
using Extractor.Syntax;

namespace Extractor.Quantities.Readings;

/// <summary>Factors: <c>twice as many</c>, <c>doubled</c>, <c>tenfold</c>, <c>three times higher</c>; and frequencies: <c>twice</c>, <c>three times</c>.</summary>
internal sealed class MultipleReading : IReading
{
    public QuantityDraft? Read(QuantityScene scene, NumberGroup number)
    {
        if (number.First.Form == NumberForm.Multiple)
        {
            return Word(scene, number);
        }

        // "half as much as pigs": a factor below one.
        if (number.First.Form == NumberForm.Fraction && scene.Is(number.End, "as") && scene.IsAny(number.End + 1, "much", "many", "likely", "big", "large", "fast", "long", "often", "expensive"))
        {
            return Draft(number, QuantityKind.Multiple, "times", number.End, 0.85);
        }

        // "dozens of times higher".
        if (number.First.Form == NumberForm.Vague && scene.Is(number.End, "of") && scene.Is(number.End + 1, "times") && Compares(scene, number.End + 2))
        {
            return Draft(number, QuantityKind.Multiple, "times", number.End + 2, 0.85);
        }

        if (number.First.Form is not (NumberForm.Digits or NumberForm.Words))
        {
            return null;
        }

        int at = scene.IsHyphen(number.End) ? number.End + 1 : number.End;
        if (scene.Is(at, "fold") || (scene.IsHyphen(number.End) && scene.Is(at, "x")) || (scene.Is(at, "x") && !scene.Tokens.SpaceAfter(at - 1)))
        {
            return Draft(number, QuantityKind.Multiple, "times", at + 1, 0.9);
        }

        return scene.Is(at, "times") ? Times(scene, number, at) : null;
    }

    private static QuantityDraft? Times(QuantityScene scene, NumberGroup number, int times)
    {
        bool factor = Compares(scene, times + 1) || (scene.Is(number.Start - 1, "by") && scene.Topics.IsSport is false);
        string? rate = scene.Units.RateAfter(times + 1, scene.Range.End, out int end);
        return Draft(number, factor ? QuantityKind.Multiple : QuantityKind.Count, factor ? "times" : "time" + rate, factor ? times + 1 : end, 0.85) with { Head = factor ? -1 : times };
    }

    // "twice as many", "three times the rate", "five times more likely", "four times higher".
    private static bool Compares(QuantityScene scene, int at) =>
        scene.IsAny(at, "as", "more", "less", "the", "that", "their", "its", "what", "bigger", "larger", "faster", "over") || (scene.Range.Contains(at) && scene.Syntax.Xpos(at) is "JJR" or "RBR");

    private static QuantityDraft? Word(QuantityScene scene, NumberGroup number)
    {
        int at = number.First.Tokens.First;
        if (scene.Is(at, "once"))
        {
            return Once(scene, number);
        }

        // "think twice" counts nothing.
        if (scene.IsAny(at, "twice", "thrice"))
        {
            bool factor = Compares(scene, number.End) || scene.IsHyphen(number.End) || (scene.Is(at - 1, "about") && scene.Is(number.End, "of"));
            string? rate = scene.Units.RateAfter(number.End, scene.Range.End, out int end);
            return scene.Range.Contains(at - 1) && scene.Syntax.Lemma(at - 1) == "think" ? null
                : Draft(number, factor ? QuantityKind.Multiple : QuantityKind.Count, factor ? "times" : "time" + rate, factor ? number.End : end, 0.8);
        }

        // "double down on", "doubled over".
        if (scene.IsAny(number.End, "down", "over", "back"))
        {
            return null;
        }

        // "double room", "triple jump", "double-digit", "the double": only what grows or is compared.
        bool verb = scene.Syntax.Upos(at) == Upos.VERB || scene.IsAny(at, "doubled", "tripled", "quadrupled", "quintupled") || (scene.IsAny(at, "doubles", "triples", "quadruples", "quintuples") && scene.Syntax.Upos(at - 1) is Upos.NOUN or Upos.PROPN && !scene.Topics.IsSport);
        bool compared = scene.IsAny(number.End, "the", "that", "what", "its", "their", "his", "last", "those") && !scene.Is(at - 1, "the");
        bool fold = scene.Tokens.Form(at).EndsWith("fold", StringComparison.OrdinalIgnoreCase);
        return (verb || compared || fold) && !scene.IsHyphen(number.End) ? Draft(number, QuantityKind.Multiple, "times", number.End, 0.8) : null;
    }

    // "only once a quarter", "at least once": a frequency; "once a banker", "at once" and "once he left" are not.
    private static QuantityDraft? Once(QuantityScene scene, NumberGroup number)
    {
        int at = number.First.Tokens.First;
        string? rate = scene.Units.RateAfter(number.End, scene.Range.End, out int end);
        if (rate is null && scene.IsAny(number.End, "a", "per", "every") && scene.IsAny(number.End + 1, "quarter", "semester", "season", "term"))
        {
            rate = " per " + scene.Syntax.Lemma(number.End + 1);
            end = number.End + 2;
        }

        bool limited = scene.IsAny(at - 1, "only", "just") || (scene.IsAny(at - 1, "least", "most") && scene.Is(at - 2, "at")) || (scene.Is(at - 1, "than") && scene.Is(at - 2, "more"));
        return limited || rate is not null ? Draft(number, QuantityKind.Count, "time" + rate, end, 0.8) : null;
    }

    private static QuantityDraft Draft(NumberGroup number, QuantityKind kind, string unit, int end, double confidence) => new()
    {
        Kind = kind,
        Value = number.Value(),
        Unit = unit,
        Start = number.Start,
        NumberEnd = number.End,
        End = end,
        Confidence = confidence,
    };
}
