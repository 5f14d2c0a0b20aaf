using Extractor.Entities;
using Extractor.Quantities.Numbers;
using Extractor.Syntax;

namespace Extractor.Quantities.Readings;

/// <summary>Ages that only their wording shows: <c>when she was six</c>, <c>who will turn 18</c>, <c>Downes, now 56,</c>, <c>my father is above 70</c>, <c>a minister at just 25</c>.</summary>
internal static class AgePhrases
{
    private const decimal Oldest = 115;

    /// <summary>Reads such an age, or null.</summary>
    public static QuantityDraft? Read(QuantityScene scene, NumberGroup number)
    {
        bool plain = !number.IsPair && number.First is { Scaled: false, Value: > 0 and <= Oldest } && number.First.Value == decimal.Truncate(number.First.Value.Value) && number.First.Form is NumberForm.Digits or NumberForm.Words;
        return plain && !IsCounting(scene, number.End) && (IsWhen(scene, number.Start) || IsTurning(scene, number.Start) || IsNow(scene, number) || IsBeyond(scene, number.Start) || IsAt(scene, number))
            ? AgeReading.Draft(scene, number, "year", number.End, 0.8)
            : null;
    }

    /// <summary>True for the lemma of a relative or another person who is given with an age: <c>their son, 7,</c>.</summary>
    public static bool IsKin(string lemma) =>
        lemma is "son" or "daughter" or "mother" or "father" or "wife" or "husband" or "brother" or "sister" or "boy" or "girl" or "man" or "woman" or "grandmother" or "grandfather" or "uncle" or "aunt" or "nephew" or "niece";

    // What follows a number that counts or measures: "when she was six feet tall", "turned 18 percent".
    private static bool IsCounting(QuantityScene scene, int at) =>
        scene.Range.Contains(at) && (scene.IsHyphen(at) || scene.IsAny(at, "%", "percent", "per", "of", "to", "or", "in", "more", "points")
            || (scene.Syntax.Upos(at) is Upos.NOUN or Upos.PROPN or Upos.NUM or Upos.ADJ && !scene.IsAny(at, "will", "next", "last")));

    // "when she was six", "since I was 22", "until he's eighteen", "while they were ten": the clause of a person.
    private static bool IsWhen(QuantityScene scene, int start)
    {
        int be = SkipBack(scene, start - 1);
        bool subject = scene.IsAny(be, "was", "were", "is", "'s", "’s", "am", "are") && scene.IsAny(be - 1, "he", "she", "i", "who", "they", "we", "you");
        return subject && (scene.IsAny(be - 2, "when", "since", "until", "till", "while", "before", "if", "because", "that", "after", "though") || (scene.Is(be - 1, "who") && scene.Is(be - 2, ",")));
    }

    // "who will turn 18 before the vote", "a boy who just turned 6".
    private static bool IsTurning(QuantityScene scene, int start)
    {
        int verb = SkipBack(scene, start - 1);
        return scene.Range.Contains(verb) && scene.Syntax.Lemma(verb) == "turn" && scene.Syntax.Upos(verb) == Upos.VERB;
    }

    // "Downes, now 56, arrived", "Downes now 56 has arrived", "two sons, aged 4 and 6 (now 10 and 12)".
    private static bool IsNow(QuantityScene scene, NumberGroup number)
    {
        bool first = scene.Is(number.Start - 1, "now") && scene.IsAny(number.Start - 2, ",", "(") && (scene.IsAny(number.End, ",", ")", ".", "and") || number.End >= scene.Range.End);
        bool second = scene.Is(number.Start - 1, "and") && scene.IsNumberAt(number.Start - 2) && scene.Is(number.Start - 3, "now") && scene.Is(number.Start - 4, "(");
        bool bare = scene.Is(number.Start - 1, "now") && scene.TypeAt(number.Start - 2) == EntityType.Person && scene.Range.Contains(number.End) && scene.Syntax.Upos(number.End) is Upos.VERB or Upos.AUX;
        return first || second || bare;
    }

    // "My father is above 70 and ailing", "all of them are younger than 50".
    private static bool IsBeyond(QuantityScene scene, int start)
    {
        int than = start - 1;
        bool compared = scene.Is(than, "than") && scene.IsAny(than - 1, "older", "younger");
        bool person = scene.IsAny(than, "above", "over", "under") && scene.IsAny(than - 1, "is", "was", "are", "were") && scene.Range.Contains(than - 2)
            && (scene.IsAny(than - 2, "he", "she", "i", "they", "who") || IsKin(scene.Syntax.Lemma(than - 2)));
        return compared || person;
    }

    // "became foreign minister at just 25", "Solares, who at nearly 80 still makes it", "she died at 91".
    private static bool IsAt(QuantityScene scene, NumberGroup number)
    {
        int at = scene.IsAny(number.Start - 1, "just", "only", "barely", "nearly", "almost") ? number.Start - 2 : number.Start - 1;
        if (!scene.Is(at, "at") || scene.Topics.IsMarket || number.First.Value < 5)
        {
            return false;
        }

        bool life = scene.Range.Contains(at - 1) && scene.Syntax.Lemma(at - 1) is "die" or "retire" or "marry" or "debut" or "orphan";
        bool role = at < number.Start - 1 && scene.Range.Contains(at - 1) && (scene.Is(at - 1, "who") || scene.Syntax.Upos(at - 1) is Upos.NOUN && !scene.IsAny(at - 1, "price", "rate", "level", "point", "points", "record", "low", "high", "place", "position", "temperature"));
        bool ends = number.End >= scene.Range.End || scene.IsAny(number.End, ",", ".", ";", ")", "when", "after", "in", "still");
        return ends && (life || role);
    }

    private static int SkipBack(QuantityScene scene, int at)
    {
        while (scene.IsAny(at, "just", "only", "already", "now", "nearly", "about", "around", "almost", "still"))
        {
            at--;
        }

        return at;
    }
}
