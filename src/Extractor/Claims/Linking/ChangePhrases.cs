using Extractor.Quantities;
using Extractor.Syntax;

namespace Extractor.Claims.Linking;

/// <summary>What stands around a number that changed: its preposition, the verb before it, verbs of motion.</summary>
internal static class ChangePhrases
{
    /// <summary>How many tokens a change may stand apart from its number.</summary>
    public const int Reach = 12;

    /// <summary>The role that the preposition right before a quantity gives it, or null.</summary>
    public static ChangeRole? Role(ClaimScene scene, Quantity quantity)
    {
        int before = quantity.Tokens.First - 1;
        return scene.Is(before, "by") ? ChangeRole.By : scene.Is(before, "to") ? ChangeRole.To : scene.Is(before, "from") ? ChangeRole.From : null;
    }

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

    // "Acme advanced 8%": the tagger takes a participle for an adjective.
    private static bool IsParticiple(ClaimScene scene, int token) => scene.UposAt(token) == Upos.ADJ && scene.Tokens.Form(token).EndsWith("ed", StringComparison.Ordinal);
}
