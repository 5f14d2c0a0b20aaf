using Extractor.Syntax;

namespace Extractor.Quantities.Readings;

/// <summary>
/// Gives a bare number the unit of the quantity before it: <c>from four months to 10</c>, <c>79 basis points, against 88 a week earlier</c>,
/// <c>911,000 tons, with 500,000 for domestic use</c>.
/// </summary>
internal static class UnitEllipsis
{
    private const int Reach = 12;

    /// <summary>The draft, with the kind and unit of the quantity before it where the text leaves them out.</summary>
    public static QuantityDraft Complete(QuantityScene scene, QuantityDraft draft, Quantity? before)
    {
        if (before is null || draft.Head >= 0 || !IsBare(draft) || before.Kind is not (QuantityKind.Measure or QuantityKind.Money or QuantityKind.Duration or QuantityKind.Share) || before.Unit is null or "magnitude")
        {
            return draft;
        }

        // "in town for 37 years, and for 25 of those": a part of what was measured.
        if (before.Kind is QuantityKind.Duration or QuantityKind.Measure && before.Unit != "point" && before.Sentence == scene.Sentence && scene.Is(draft.NumberEnd, "of") && scene.IsAny(draft.NumberEnd + 1, "those", "which", "these", "them") && draft.Value.First < before.Value.First)
        {
            return draft with { Kind = before.Kind, Unit = before.Unit, Confidence = 0.6 };
        }

        bool level = before is { Kind: QuantityKind.Measure, Unit: "point" };
        bool taken = level ? before.Sentence == scene.Sentence && draft.Unit is null && Compares(scene, draft, before) : Compares(scene, draft, before) || Continues(scene, draft, before);
        return taken ? draft with { Kind = before.Kind, Unit = before.Unit, Confidence = 0.6, Value = Scaled(draft, before) } : draft;
    }

    // A number with decimals and no noun was read as the level of an index.
    private static bool IsBare(QuantityDraft draft) => draft is { Kind: QuantityKind.Count, Unit: null } or { Kind: QuantityKind.Measure, Unit: "point", Confidence: < 0.7 };

    // Cents are kept as hundredths: "rose to 84 cents from 79".
    private static QuantityValue Scaled(QuantityDraft draft, Quantity before)
    {
        bool cents = before.Kind == QuantityKind.Money && before.Value.First is < 1 and > 0 && draft.Value.First is >= 1 && draft.Value.First == decimal.Truncate(draft.Value.First.Value);
        return cents ? new QuantityValue(draft.Value.First / 100, draft.Value.Second / 100) : draft.Value;
    }

    private static bool Compares(QuantityScene scene, QuantityDraft draft, Quantity before)
    {
        int at = draft.Start - 1;
        while (scene.IsAny(at, "about", "around", "nearly", "almost", "just", "only", "over", "under", "more", "less", "than") && scene.IsAny(at - 1, "to", "from", "against", "with", "than", "more", "less", "versus"))
        {
            at--;
        }

        if (before.Sentence != scene.Sentence || at - before.Tokens.End > Reach || HasVerb(scene, before.Tokens.End, at))
        {
            return false;
        }

        // "rose 5% from 45": the share is the way, 45 the level; "rose to 5% from 4".
        bool endpoint = before.Kind is QuantityKind.Measure or QuantityKind.Money or QuantityKind.Duration && !scene.Is(before.Tokens.First - 1, "by")
            ? before.Kind != QuantityKind.Money || Preposition(scene, before.Tokens.First - 1)
            : Preposition(scene, before.Tokens.First - 1);
        bool compared = scene.IsAny(at, "against", "versus") || (scene.IsAny(at, "with", "to") && scene.IsAny(at - 1, "compared", "compares"));
        return (compared && endpoint) || (scene.Is(at, "from") && endpoint) || (scene.Is(at, "to") && scene.Is(before.Tokens.First - 1, "from"));
    }

    private static bool Preposition(QuantityScene scene, int at) => scene.IsAny(at, "to", "at", "of", "from", "was", "were", "is", "than", "about", "stood");

    // "911,000 tons, with 500,000 for domestic use and 411,000 for export".
    private static bool Continues(QuantityScene scene, QuantityDraft draft, Quantity before) =>
        draft.Unit is null && before.Kind is QuantityKind.Measure or QuantityKind.Money && before.Sentence >= scene.Sentence - 1 && before.Value.First >= 100 && draft.Value.First >= 100 && !IsPeople(scene, draft.Start);

    // "… at more than 10,000, of which the department inspected 612": a verb that is done to things that are counted.
    private static bool IsPeople(QuantityScene scene, int start)
    {
        for (int i = start - 1; i >= Math.Max(scene.Range.First, start - 5); i--)
        {
            if (scene.Syntax.Lemma(i) is "number" or "inspect" or "kill" or "arrest" or "employ" or "hire" or "visit")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasVerb(QuantityScene scene, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (scene.Range.Contains(i) && scene.Syntax.Upos(i) is Upos.VERB or Upos.AUX && !scene.IsAny(i, "compared", "compares"))
            {
                return true;
            }
        }

        return false;
    }
}
