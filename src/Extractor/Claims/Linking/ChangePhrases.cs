using Extractor.Quantities;
using Extractor.Syntax;

namespace Extractor.Claims.Linking;

/// <summary>What stands around a number that changed: its preposition, the verb before it, verbs of motion.</summary>
internal static class ChangePhrases
{
    /// <summary>How many tokens a change may stand apart from its number.</summary>
    public const int Reach = 12;

    private const int LongestObject = 6;

    /// <summary>The role that the preposition before a quantity gives it, or null: <c>by 5%</c>, <c>by just 5%</c>, <c>to a record 12</c>, <c>from a peak of 300</c>.</summary>
    public static ChangeRole? Role(ClaimScene scene, Quantity quantity)
    {
        int before = Preposition(scene, quantity);
        return scene.Is(before, "by") ? ChangeRole.By : scene.Is(before, "to") ? ChangeRole.To : scene.Is(before, "from") ? ChangeRole.From : null;
    }

    // Words that say how much a number means stand between: "by a whopping 40%", "by an average of 3%", "to a new high of 84".
    private static int Preposition(ClaimScene scene, Quantity quantity)
    {
        int at = quantity.Tokens.First - 1;
        int start = at;
        while (scene.IsAny(at, "just", "only", "even", "further", "another", "additional", "extra", "either", "whopping", "massive", "mere", "staggering", "record", "hefty", "new") || IsAmount(scene, at))
        {
            at -= IsAmount(scene, at) ? 2 : 1;
        }

        return at < start && scene.IsAny(at, "a", "an", "the", "its", "their") ? at - 1 : at;
    }

    private static bool IsAmount(ClaimScene scene, int of) => scene.Is(of, "of") && scene.IsAny(of - 1, "average", "total", "peak", "high", "low", "level", "record", "maximum");

    /// <summary>True for verbs that change nothing without <c>up</c> or <c>down</c>: <c>shot up 16 percent</c>; <c>set up 5 camps</c> has none.</summary>
    public static bool IsMotion(string lemma) =>
        lemma is "be" or "go" or "shoot" or "shot" or "close" or "end" or "finish" or "move" or "trade" or "open" or "tick" or "edge" or "inch" or "creep" or "come" or "push" or "drive" or "remain" or "stay";

    /// <summary>The verb that a number is the direct complement of, or -1: only modifiers stand between them.</summary>
    public static int DirectVerb(ClaimScene scene, Quantity quantity)
    {
        int at = quantity.Tokens.First - 1;
        for (int steps = 0; steps < 4 && scene.Range.Contains(at); steps++, at--)
        {
            if (scene.UposAt(at) == Upos.VERB || (steps == 0 && IsParticiple(scene, at)))
            {
                return at;
            }

            if (scene.UposAt(at) is not (Upos.ADV or Upos.DET or Upos.ADJ) && !scene.IsAny(at, "than", "about", "under", "below", "above", "past", "back", "over", "around", "as", "more", "some"))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>
    /// The change of the nearest verb before a number with a preposition, across the numbers between them: <c>rose $1.04, or 1.4%, to $74.45</c>,
    /// <c>cut the trip from 122 minutes to 97 minutes</c>.
    /// </summary>
    public static (Change, ChangeRole)? VerbBefore(ClaimScene scene, Quantity quantity, ChangeRole role)
    {
        for (int i = quantity.Tokens.First - 2; i >= Math.Max(scene.Range.First, quantity.Tokens.First - Reach - 2); i--)
        {
            if (scene.UposAt(i) == Upos.VERB)
            {
                string lemma = scene.Syntax.Lemma(i);
                return lemma is "add" or "gain" or "lose" || ChangeWords.Verb(lemma) is not { } change ? ByParticle(scene, i, quantity, role) : (change, role);
            }

            if (scene.IsAny(i, ";", ":", "that", "which", "who", "while", "but", "whereas", "“", "”", "\""))
            {
                return null;
            }
        }

        return null;
    }

    // "Food went up by 3.5 per cent", "deaths also shot up, to 753".
    private static (Change, ChangeRole)? ByParticle(ClaimScene scene, int verb, Quantity quantity, ChangeRole role)
    {
        bool near = quantity.Tokens.First - verb <= 5;
        return near && IsMotion(scene.Syntax.Lemma(verb)) && scene.IsAny(verb + 1, "up", "down") ? (scene.Is(verb + 1, "up") ? Change.Increase : Change.Decrease, role) : null;
    }

    /// <summary>
    /// The verb whose object stands between it and a share, or -1: <c>lifted the index 1.2 percent</c>, <c>raised its key rate 25 basis points</c>,
    /// <c>pushed up the price 5%</c>. A share that goes on with a noun (<c>cut the 5% fee</c>) belongs to the object.
    /// </summary>
    public static int VerbOfObject(ClaimScene scene, Quantity quantity)
    {
        int at = quantity.Tokens.First - 1;
        if (quantity.Kind != QuantityKind.Share || scene.UposAt(at) is not (Upos.NOUN or Upos.PROPN) || scene.UposAt(quantity.Tokens.End) is Upos.NOUN or Upos.PROPN or Upos.ADJ)
        {
            return -1;
        }

        while (at >= quantity.Tokens.First - LongestObject && (scene.UposAt(at) is Upos.NOUN or Upos.PROPN or Upos.ADJ or Upos.DET || scene.IsAny(at, "'s", "’s", "its", "their", "his", "her", "-")))
        {
            at--;
        }

        at = scene.IsAny(at, "up", "down") ? at - 1 : at;
        return scene.UposAt(at) == Upos.VERB ? at : -1;
    }

    // "Acme advanced 8%", "Acme slid 1.1%": the tagger takes a participle for an adjective, or an irregular past for a noun.
    private static bool IsParticiple(ClaimScene scene, int token) => scene.UposAt(token) == Upos.ADJ && scene.Tokens.Form(token).EndsWith("ed", StringComparison.Ordinal)
        || (scene.UposAt(token) is Upos.ADJ or Upos.NOUN or Upos.PROPN && scene.Tokens.Form(token) is "slid" or "fell" or "rose" or "sank" or "shrank" or "grew" or "leapt" or "lost");
}
