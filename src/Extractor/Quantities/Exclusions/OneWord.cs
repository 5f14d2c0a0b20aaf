using System.Collections.Frozen;
using Extractor.Quantities.Numbers;
using Extractor.Quantities.Readings;
using Extractor.Syntax;

namespace Extractor.Quantities.Exclusions;

/// <summary>Tells the count <c>one</c> (<c>one person was killed</c>) from the pronoun and determiner (<c>one of the most</c>, <c>no one</c>, <c>one day</c>).</summary>
internal static class OneWord
{
    // Nouns after which "one" counts: those that are killed, arrested, elected, scored, and wholes like "country".
    private static readonly FrozenSet<string> Counted = Models.EmbeddedTable.Lines("Quantities.Exclusions.one-counts.txt").ToFrozenSet();

    private static readonly FrozenSet<string> Harms = new[]
    {
        "kill", "die", "wound", "injure", "hurt", "arrest", "detain", "rescue", "drown", "execute", "behead", "shoot", "survive", "sentence", "convict", "acquit", "jail", "deport", "murder", "abduct", "kidnap", "capture", "hospitalize",
    }.ToFrozenSet();

    /// <summary>True when the number is the word <c>one</c> (or <c>zero</c> in <c>ground zero</c>) and counts nothing.</summary>
    public static bool IsNoCount(QuantityScene scene, NumberMention number)
    {
        int one = number.Tokens.First;
        if (number.Form != NumberForm.Words || number.Tokens.Count != 1 || !(scene.Is(one, "one") || scene.Is(one, "zero")))
        {
            return false;
        }

        if (scene.Is(one, "zero"))
        {
            return !scene.Range.Contains(one + 1) || scene.Syntax.Upos(one + 1) != Upos.NOUN;
        }

        if (scene.IsHyphen(one + 1))
        {
            return scene.IsAny(one + 2, "on", "off", "sided", "time", "third", "way", "size", "stop", "liner", "another");
        }

        if (scene.Units.At(one + 1, scene.Range.End, false) is { } unit)
        {
            return scene.IsAny(one + 1, "day", "night", "second", "minute") || unit.End <= one + 1;
        }

        if (scene.IsAny(one + 1, "or") && scene.IsAny(one + 2, "more", "two"))
        {
            return false;
        }

        if (IsOnly(scene, one))
        {
            return false;
        }

        if (MoreThanOne(scene, one) || scene.IsAny(one + 1, "million", "billion", "percent", "percentage", "per", "%"))
        {
            return false;
        }

        // "one in five children", "one out of 10".
        int ratio = scene.Is(one + 1, "in") ? one + 2 : scene.Is(one + 1, "out") ? one + 3 : scene.Range.End;
        if (ratio < scene.Range.End && scene.Syntax.Upos(ratio) == Upos.NUM)
        {
            return false;
        }

        if (scene.Scope.EveryOne && IsDeterminer(scene, one))
        {
            return false;
        }

        if (scene.Is(one + 1, "of"))
        {
            return !scene.IsAny(one + 2, "whom", "them", "those") || (scene.Is(one + 2, "those") && scene.IsAny(one + 3, "that", "who"));
        }

        // "one fighter said": whoever speaks is not counted.
        if (scene.Phrases.From(one + 1, scene.Range.End) is { } speaker && speaker.Tokens.Count <= 3 && scene.IsAny(speaker.Tokens.End, "said", "says", "told", "tells", "added"))
        {
            return true;
        }

        if (IsHarmed(scene, one))
        {
            return false;
        }

        return scene.Phrases.From(one + 1, scene.Range.End) is not { } phrase || IsPicked(scene, one) || scene.Is(one - 1, "only")
            || !(Counted.Contains(CountNouns.Singular(scene.Syntax, phrase.Head)) || HasCompany(scene, one));
    }

    // "killed one Afghan civilian", "acquitted one,"; "one died in custody and six others fled": who is harmed or judged is counted.
    private static bool IsHarmed(QuantityScene scene, int one)
    {
        if (scene.Range.Contains(one - 1) && scene.Syntax.Upos(one - 1) is Upos.VERB && Harms.Contains(scene.Syntax.Lemma(one - 1)))
        {
            return !scene.Range.Contains(one + 1) || scene.Syntax.Upos(one + 1) is Upos.NOUN or Upos.PROPN or Upos.ADJ or Upos.PUNCT or Upos.CCONJ;
        }

        return scene.Range.Contains(one + 1) && scene.Syntax.Upos(one + 1) is Upos.VERB && Harms.Contains(scene.Syntax.Lemma(one + 1)) && HasCompany(scene, one) && !IsPicked(scene, one);
    }

    // "with only one cow left", "only one survived"; not "the only one", "only one of the reasons", "only one day".
    private static bool IsOnly(QuantityScene scene, int one)
    {
        if (!scene.Is(one - 1, "only") || scene.IsAny(one - 2, "the", "'s", "’s", "my", "his", "her", "their", "our") || !scene.Range.Contains(one + 1))
        {
            return false;
        }

        bool verb = scene.Syntax.Xpos(one + 1) is "VBD" && !scene.IsAny(one + 1, "was", "is", "had");
        return verb || (scene.Phrases.From(one + 1, scene.Range.End) is { } phrase && scene.Syntax.Xpos(phrase.Head) is "NN" or "NNP" && !scene.IsAny(phrase.Head, "god", "religion", "thing", "way", "reason", "time", "answer", "option", "place", "side", "part", "day"));
    }

    // "one of the best speakers", "in just one area"; but not "no one", "the one who", "one another".
    private static bool IsDeterminer(QuantityScene scene, int one)
    {
        // "He said that one of the machines broke": the conjunction is no determiner.
        bool pronoun = (IsPicked(scene, one) && !(scene.Is(one - 1, "that") && scene.Syntax.Upos(one - 1) == Upos.SCONJ)) || scene.IsAny(one + 1, "another", "day", "time");
        return !pronoun && (scene.Is(one + 1, "of") || scene.Phrases.From(one + 1, scene.Range.End) is not null);
    }

    // "no one", "the one": a word before it makes it a pronoun.
    private static bool IsPicked(QuantityScene scene, int one) => scene.IsAny(one - 1, "no", "any", "every", "each", "this", "that", "the", "another", "which", "some");

    private static bool MoreThanOne(QuantityScene scene, int one) =>
        scene.Is(one - 1, "than") && scene.IsAny(one - 2, "more", "less") || (scene.Is(one - 1, "least") && scene.Is(one - 2, "at"));

    // "two sons and one daughter": a number beside it shows that one counts as well.
    private static bool HasCompany(QuantityScene scene, int one)
    {
        for (int i = Math.Max(scene.Range.First, one - 8); i < Math.Min(scene.Range.End, one + 9); i++)
        {
            if (i != one && NumberWords.Of(scene.Tokens.Form(i)).Class is NumberWordClass.One or NumberWordClass.Ten && !scene.Is(i, "one"))
            {
                return true;
            }
        }

        return false;
    }
}
