using Extractor.Quantities;
using Extractor.Syntax;

namespace Extractor.Claims.Linking;

/// <summary>
/// Finds the claim that another is a subset of: <c>900 out of them</c>, <c>three of the 35 plants</c>, <c>half of them</c>, <c>including 12 children</c>,
/// <c>Of the 26 vehicles, 17 are …</c>.
/// </summary>
internal sealed class PartLinker(ClaimScene scene)
{
    // From "of" to the number of the whole: "of South Africa's 60 million people", "of Darayya's population of 80,000".
    private const int WholeReach = 7;

    // "Two of the victims" may stand some sentences behind the number of the victims.
    private const int FarthestWhole = 4;

    private readonly List<(int Claim, Quantity Quantity)> _wholes = [];
    private (Quantity Quantity, int Whole, bool Ahead)? _before;

    /// <summary>The index of the whole's claim, or -1. Quantities must come in text order.</summary>
    /// <param name="index">Index of the quantity's own claim.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="next">The quantity after it in the article, or null.</param>
    public int Find(int index, Quantity quantity, Quantity? next)
    {
        int joined = Joined(quantity);
        int whole = joined >= 0 ? joined : Whole(index, quantity, next);
        _before = (quantity, whole, next is not null && whole == index + 1);
        if (quantity.Kind is QuantityKind.Count or QuantityKind.Money or QuantityKind.Measure && quantity.Value.First is not (null or 1))
        {
            _wholes.Add((index, quantity));
        }

        return whole;
    }

    private int Whole(int index, Quantity quantity, Quantity? next)
    {
        bool including = scene.IsAny(quantity.Tokens.First - 1, "including", "include", "includes", "included") || (scene.Is(quantity.Tokens.First - 1, ",") && scene.Is(quantity.Tokens.First - 2, "including"));
        bool among = scene.IsAny(quantity.Tokens.First - 1, "them", "which", "whom") && scene.Is(quantity.Tokens.First - 2, "among");
        if ((including || among || IsOfWhich(quantity)) && quantity.Kind is QuantityKind.Count or QuantityKind.Money or QuantityKind.Measure or QuantityKind.Share)
        {
            return Last(quantity, 1);
        }

        if (quantity.Kind is not (QuantityKind.Count or QuantityKind.Share))
        {
            bool split = quantity.Kind is QuantityKind.Money or QuantityKind.Measure && scene.Is(quantity.Tokens.End, "of") && scene.IsAny(quantity.Tokens.End + 1, "which", "it", "this", "them");
            return split ? Last(quantity, 0) : -1;
        }

        int at = quantity.Kind == QuantityKind.Share ? quantity.Tokens.End : quantity.NumberTokens.End;
        at = scene.Is(at, ",") && scene.Is(at + 1, "out") ? at + 1 : at;
        at = scene.Is(at, "out") ? at + 1 : at;
        if (scene.Is(at, "of"))
        {
            return OfWhole(index, quantity, next, at + 1);
        }

        bool amongThem = scene.Is(scene.Range.First, "among") && scene.IsAny(scene.Range.First + 1, "them", "those");
        return amongThem ? Last(quantity, 1) : Opening(quantity);
    }

    private int OfWhole(int index, Quantity quantity, Quantity? next, int at)
    {
        // "900 of them", "most of those".
        if (scene.IsAny(at, "them", "whom", "which"))
        {
            return Last(quantity, 1, acrossParagraphs: true);
        }

        if (scene.IsAny(at, "these", "those") && !scene.Phrases.IsNoun(Math.Min(at + 1, scene.Range.End - 1)))
        {
            return Last(quantity, 1);
        }

        if (Again(quantity, at) is >= 0 and var named)
        {
            return named;
        }

        // "three of the 35 plants", "16, out of 17 witnesses", "11 percent of South Africa's 60 million people": the next number is the whole.
        if (next is null || next.Sentence != quantity.Sentence || next.Kind is not (QuantityKind.Count or QuantityKind.Money or QuantityKind.Measure))
        {
            return -1;
        }

        int to = next.NumberTokens.First;
        bool joined = to - at <= WholeReach;
        for (int i = at; i < to && joined; i++)
        {
            joined = scene.UposAt(i) is Upos.DET or Upos.ADJ or Upos.NOUN or Upos.PROPN or Upos.PART or Upos.SYM or Upos.NUM or Upos.ADV || scene.Syntax.Xpos(i) == "PRP$" || scene.IsAny(i, "of", "than");
        }

        // "the first three of races in four towns" has another noun in between, which only a possessive or "of" may follow.
        bool owned = to == at || scene.UposAt(to - 1) is Upos.DET or Upos.PART or Upos.SYM or Upos.ADJ or Upos.ADV || scene.IsAny(to - 1, "of", "than") || scene.Syntax.Xpos(to - 1) == "PRP$" || scene.Tokens.Is(to - 1, "total");
        return joined && (owned || next.Kind == QuantityKind.Money) ? index + 1 : -1;
    }

    // "Of the 26 vehicles, 17 are self-propelled and eight are truck-mounted": the number that the sentence opens with is the whole.
    private int Opening(Quantity quantity)
    {
        if (!scene.IsAny(scene.Range.First, "of", "among") || _wholes.Count == 0)
        {
            return -1;
        }

        for (int i = _wholes.Count - 1; i >= 0 && _wholes[i].Quantity.Sentence == scene.Sentence; i--)
        {
            Quantity whole = _wholes[i].Quantity;
            if (whole.NumberTokens.First <= scene.Range.First + 4 && whole.Kind == QuantityKind.Count && (quantity.Kind == QuantityKind.Share || quantity.CountedHead < 0 || quantity.Unit == whole.Unit) && IsSmaller(quantity, whole))
            {
                return _wholes[i].Claim;
            }
        }

        // "Of these, four registered 5.0 or greater".
        return scene.IsAny(scene.Range.First + 1, "them", "those", "these") ? Last(quantity, 1) : -1;
    }

    // "10,000 kilns, of which the department inspected 612".
    private bool IsOfWhich(Quantity quantity)
    {
        for (int i = quantity.Tokens.First - 1; i > Math.Max(scene.Range.First, quantity.Tokens.First - WholeReach); i--)
        {
            if (scene.IsAny(i, "which", "whom") || (i == quantity.Tokens.First - 1 && scene.IsAny(i, "them", "these", "those")))
            {
                return scene.Is(i - 1, "of");
            }

            if (scene.UposAt(i) is Upos.PUNCT or Upos.NUM || scene.Is(i, "and"))
            {
                return false;
            }
        }

        return false;
    }

    // "of whom half are back and 50 are dead", "including six rhinos and 98 deer": what is joined to a part is a part of the same whole.
    private int Joined(Quantity quantity)
    {
        bool goesOn = _before is { Whole: >= 0, Ahead: false } before && before.Quantity.Sentence == quantity.Sentence && before.Quantity.Kind is QuantityKind.Count or QuantityKind.Share or QuantityKind.Measure
            && quantity.Kind == QuantityKind.Count == (before.Quantity.Kind == QuantityKind.Count || before.Quantity.Unit == "percent") && quantity.Kind is not (QuantityKind.Duration or QuantityKind.Age);
        if (!goesOn || !scene.Is(quantity.Tokens.First - 1, "and"))
        {
            return -1;
        }

        for (int i = _before!.Value.Quantity.Tokens.End; i < quantity.Tokens.First - 1; i++)
        {
            if (scene.IsAny(i, ";", ":", "that", "while", "as", "but"))
            {
                return -1;
            }
        }

        return _before.Value.Whole;
    }

    // "Two of the victims", "nine million of those people": the last number of the same things.
    private int Again(Quantity quantity, int at)
    {
        if (!scene.IsAny(at, "the", "these", "those", "its", "their") || scene.Phrases.From(at + 1, scene.Range.End) is not { } phrase)
        {
            return -1;
        }

        string unit = scene.Syntax.Lemma(phrase.Head) == "people" ? "person" : scene.Syntax.Lemma(phrase.Head);
        for (int i = _wholes.Count - 1; i >= 0 && quantity.Sentence - _wholes[i].Quantity.Sentence <= FarthestWhole; i--)
        {
            if (_wholes[i].Quantity is { Kind: QuantityKind.Count } whole && whole.Unit == unit && IsSmaller(quantity, whole))
            {
                return _wholes[i].Claim;
            }
        }

        return -1;
    }

    private int Last(Quantity quantity, int sentences, bool acrossParagraphs = false)
    {
        for (int i = _wholes.Count - 1; i >= 0; i--)
        {
            (int claim, Quantity whole) = _wholes[i];
            if (quantity.Sentence - whole.Sentence > sentences || !(acrossParagraphs || scene.SameParagraph(quantity.Sentence, whole.Sentence)))
            {
                break;
            }

            if ((quantity.Kind == QuantityKind.Share ? whole.Kind == QuantityKind.Count : whole.Kind == quantity.Kind) && IsSmaller(quantity, whole))
            {
                return claim;
            }
        }

        return -1;
    }

    private static bool IsSmaller(Quantity quantity, Quantity whole) =>
        quantity.Kind == QuantityKind.Share || whole.Value.First is null || quantity.Value.First is null || quantity.Value.First <= whole.Value.First;
}
