using Extractor.Quantities;
using Extractor.Syntax;

namespace Extractor.Claims.Linking;

/// <summary>Finds the claim that another is a subset of: <c>900 out of them</c>, <c>three of the 35 plants</c>, <c>half of them</c>, <c>including 12 children</c>.</summary>
internal sealed class PartLinker(ClaimScene scene)
{
    private readonly List<(int Claim, Quantity Quantity)> _wholes = [];

    /// <summary>The index of the whole's claim, or -1. Quantities must come in text order.</summary>
    /// <param name="index">Index of the quantity's own claim.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="next">The quantity after it in the article, or null.</param>
    public int Find(int index, Quantity quantity, Quantity? next)
    {
        int whole = Whole(index, quantity, next);
        if (quantity.Kind == QuantityKind.Count && quantity.Value.First is not (null or 1))
        {
            _wholes.Add((index, quantity));
        }

        return whole;
    }

    private int Whole(int index, Quantity quantity, Quantity? next)
    {
        if (quantity.Kind is not (QuantityKind.Count or QuantityKind.Share))
        {
            return -1;
        }

        int at = quantity.Kind == QuantityKind.Share ? quantity.Tokens.End : quantity.NumberTokens.End;
        at = scene.Is(at, "out") ? at + 1 : at;
        if (scene.Is(at, "of"))
        {
            return OfWhole(index, quantity, next, at + 1);
        }

        bool including = scene.IsAny(quantity.Tokens.First - 1, "including", "include", "includes", "included") || (scene.Is(quantity.Tokens.First - 1, ",") && scene.Is(quantity.Tokens.First - 2, "including"));
        bool among = scene.Is(scene.Range.First, "among") && scene.IsAny(scene.Range.First + 1, "them", "those");
        bool ofWhich = scene.Is(quantity.Tokens.First - 2, "of") && scene.IsAny(quantity.Tokens.First - 1, "which", "whom", "them", "these", "those");
        return including || among || ofWhich ? Last(quantity, 1) : -1;
    }

    private int OfWhole(int index, Quantity quantity, Quantity? next, int at)
    {
        // "900 of them", "most of those".
        if (scene.IsAny(at, "them", "whom", "which", "these", "those") && !scene.Phrases.IsNoun(Math.Min(at + 1, scene.Range.End - 1)))
        {
            return Last(quantity, 2);
        }

        // "three of the 35 plants", "16, out of 17 witnesses": the next number is the whole.
        while (scene.UposAt(at) == Upos.DET || (scene.Range.Contains(at) && scene.Syntax.Xpos(at) == "PRP$") || scene.IsAny(at, "past", "last", "total", "more", "than", "about", "some", "over"))
        {
            at++;
        }

        return next is not null && next.Sentence == quantity.Sentence && next.Kind == QuantityKind.Count && next.NumberTokens.First <= at + 1 && next.NumberTokens.First >= at ? index + 1 : -1;
    }

    private int Last(Quantity quantity, int sentences)
    {
        for (int i = _wholes.Count - 1; i >= 0; i--)
        {
            (int claim, Quantity whole) = _wholes[i];
            if (quantity.Sentence - whole.Sentence > sentences)
            {
                break;
            }

            bool smaller = quantity.Kind == QuantityKind.Share || whole.Value.First is null || quantity.Value.First is null || quantity.Value.First <= whole.Value.First;
            if (smaller)
            {
                return claim;
            }
        }

        return -1;
    }
}
