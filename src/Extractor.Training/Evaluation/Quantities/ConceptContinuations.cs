using Extractor.Claims.Linking;
using Extractor.Quantities;
using Extractor.Syntax;

namespace Extractor.Training.Evaluation.Quantities;

/// <summary>Recognizes a quantity that goes on with what the quantity before it measures.</summary>
internal sealed class ConceptContinuations(ClaimScene scene, QuantityTokens quantities)
{
    private const int Farthest = 5;

    /// <summary>True when a quantity measures what the one before it does.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="index">Its index in the article.</param>
    public bool Continues(Quantity quantity, int index) => index > 0 && (IsConversion(quantity, index) || GoesOn(quantity, index) || IsSaidOtherwise(quantity, index));

    // "45km (28 miles)", "7,199 yuan ($1,062)", "296 hp (224 kW / 300 PS)".
    private bool IsConversion(Quantity quantity, int index)
    {
        int before = quantity.Tokens.First - 1;
        before = scene.UposAt(before) is Upos.PROPN or Upos.X && scene.Is(before - 1, "(") ? before - 1 : before;
        return scene.IsAny(before, "(", "/") && quantities.Owner(before - 1) == index - 1 && scene.Article.Quantities[index - 1].Kind == quantity.Kind;
    }

    // "up 9.4 per cent to $84", "68p at 1112p", "190 points, or 0.6%", "rose 0.65 per cent to end at 27,349": only little words in between.
    private bool GoesOn(Quantity quantity, int index)
    {
        int at = quantity.Tokens.First - 1;
        int least = at - Farthest;
        while (at > least && (scene.UposAt(at) is Upos.ADP or Upos.ADV or Upos.PART || scene.IsAny(at, ",", "or", "end", "close", "closing", "finish", "more", "less", "the", "US")))
        {
            at--;
        }

        return quantities.Owner(at) == index - 1 && at < quantity.Tokens.First - 1 && IsMeasured(quantity) && IsMeasured(scene.Article.Quantities[index - 1]);
    }

    // "lost 60% of its market cap, or more than $30 billion".
    private bool IsSaidOtherwise(Quantity quantity, int index)
    {
        int at = quantity.Tokens.First - 1;
        at = scene.Is(at, "about") ? at - 1 : at;
        Quantity before = scene.Article.Quantities[index - 1];
        return scene.Is(at, "or") && scene.Is(at - 1, ",") && at - before.Tokens.End < Farthest && before.Sentence == quantity.Sentence && before.Kind != quantity.Kind && IsMeasured(before);
    }

    private static bool IsMeasured(Quantity quantity) => quantity.Kind is not (QuantityKind.Count or QuantityKind.Duration or QuantityKind.Age);
}
