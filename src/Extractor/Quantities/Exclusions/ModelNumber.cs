using Extractor.Entities;
using Extractor.Quantities.Numbers;
using Extractor.Quantities.Readings;
using Extractor.Syntax;

namespace Extractor.Quantities.Exclusions;

/// <summary>Numbers that are part of the name of a product or model: <c>Boeing 747</c>, <c>two 737 Max jets</c>, <c>iPhone 14 Pro</c>, <c>7-Eleven</c>; and postal codes.</summary>
internal static class ModelNumber
{
    private const int Reach = 3;

    /// <summary>True for the number of a model within a counted phrase, and for a postal code.</summary>
    public static bool Covers(QuantityScene scene, NumberMention number) =>
        IsBrand(scene, number) || IsAirliner(scene, number) || (number.IsPlainInteger(scene.Tokens) && (IsWithinCount(scene, number) || IsPostalCode(scene, number)));

    // "the 787-9 holds 250", "the final 717", "787s": where the article is about Boeing these are its airliners.
    private static bool IsAirliner(QuantityScene scene, NumberMention number)
    {
        int first = number.Tokens.First;
        bool variant = scene.IsHyphen(first - 1) && IsSeries(scene, first - 2);
        return scene.Topics.IsBoeing && number.Form == NumberForm.Digits && (IsSeries(scene, first) || variant) && !(scene.Range.Contains(number.Tokens.End) && scene.IsAny(number.Tokens.End, "people", "million", "passengers", "%"));
    }

    private static bool IsSeries(QuantityScene scene, int token) => scene.Range.Contains(token) && scene.Tokens.Form(token) is ['7', >= '0' and <= '8', '7'];

    // "7-Eleven": a digit and a number word with a capital, joined by a hyphen; either half.
    private static bool IsBrand(QuantityScene scene, NumberMention number)
    {
        int hyphen = number.Form == NumberForm.Digits ? number.Tokens.End : number.Tokens.First - 1;
        return scene.IsHyphen(hyphen) && scene.IsNumberAt(hyphen - 1) && scene.IsCapital(hyphen + 1) && NumberWords.Of(scene.Tokens.Form(hyphen + 1)).Class is NumberWordClass.One or NumberWordClass.Ten;
    }

    // "two new 737 Max jets", "six F 16 fighters": another number counts, and a name goes on behind this one.
    private static bool IsWithinCount(QuantityScene scene, NumberMention number)
    {
        int next = number.Tokens.End;
        if (!scene.Range.Contains(next) || scene.Syntax.Upos(next) != Upos.PROPN || scene.Entities.At(next)?.Type is EntityType.Norp or EntityType.Loc || Exclusion.IsAmount(scene, number))
        {
            return false;
        }

        for (int i = number.Tokens.First - 1; i >= Math.Max(scene.Range.First, number.Tokens.First - Reach); i--)
        {
            if (scene.Syntax.Upos(i) == Upos.NUM)
            {
                return true;
            }

            if (scene.Syntax.Upos(i) is not (Upos.ADJ or Upos.PROPN))
            {
                return false;
            }
        }

        return false;
    }

    // "Springfield, IL 62704": five digits behind the two letters of a state.
    private static bool IsPostalCode(QuantityScene scene, NumberMention number)
    {
        int before = number.Tokens.First - 1;
        return scene.Range.Contains(before) && scene.Tokens.Form(number.Tokens.First).Length == 5 && scene.Tokens.Form(before) is [>= 'A' and <= 'Z', >= 'A' and <= 'Z']
            && scene.Is(before - 1, ",");
    }

    /// <summary>True when a name stands before the number and nothing is counted behind it.</summary>
    // "Boeing 747", "Apollo 11", "Windows 10": a name followed by a small plain number that nothing follows.
    public static bool EndsName(QuantityScene scene, NumberMention number, int before)
    {
        if (!number.IsPlainInteger(scene.Tokens) || scene.Syntax.Upos(before) is not (Upos.PROPN or Upos.NOUN or Upos.ADJ or Upos.X) || !scene.Tokens.Form(before).ContainsAnyInRange('A', 'Z') || scene.Entities.At(before)?.Type is EntityType.Person or EntityType.Date or EntityType.Time)
        {
            return false;
        }

        int next = number.Tokens.End;

        // "iPhone 14 Pro", "Galaxy S 23 Ultra": a number between two words of one name.
        bool inside = next < scene.Range.End && scene.Syntax.Upos(next) == Upos.PROPN && char.IsUpper(scene.Tokens.Form(next)[0]) && scene.Entities.At(next) is null or { Type: EntityType.Product or EntityType.Misc or EntityType.Org }
            && scene.Entities.At(before)?.Type is EntityType.Product or EntityType.Misc or EntityType.Org or null && !Exclusion.IsAmount(scene, number);
        if (inside && number.Value < 1000 && scene.Tokens.SpaceAfter(number.Tokens.First) && scene.Tokens.SpaceAfter(before))
        {
            return true;
        }

        bool alone = next >= scene.Range.End || !(scene.Phrases.IsNoun(next) || scene.Syntax.Upos(next) is Upos.ADJ || (scene.Syntax.Upos(next) == Upos.VERB && number.Value < 100) || Exclusion.IsAmount(scene, number) || scene.IsHyphen(next));
        bool dash = scene.IsAny(next, "-", "–");
        return alone && !dash && number.Value < 1000 && scene.Entities.At(before)?.Type is EntityType.Product or EntityType.Misc or EntityType.Org or null && !scene.Topics.IsSport;
    }
}
