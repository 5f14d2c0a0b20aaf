using Extractor.Quantities;
using Extractor.Quantities.Readings;
using Extractor.Quantities.Units;
using Extractor.Syntax;

namespace Extractor.Claims.Linking;

/// <summary>Fills the unit of elliptical counts: <c>wounded 200 others</c>, <c>50 died</c>, <c>66,066 in March</c>, <c>900 of them</c>.</summary>
internal sealed class UnitResolver(ClaimScene scene)
{
    private readonly UnitReader _units = new(scene.Tokens);
    private string? _lastUnit;
    private int _lastSentence = -10;

    /// <summary>The unit of a quantity. Quantities must come in text order.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="action">Lemma of its event, or null.</param>
    /// <param name="item">Its item, or null.</param>
    public string? Find(Quantity quantity, string? action, PhraseSlot? item)
    {
        string? unit = quantity.Unit ?? Understood(quantity, action, item);

        // "about 3,000 a year", "from two a month to ten": the rate stands right behind a number whose noun is understood.
        if (quantity is { Kind: QuantityKind.Count, Unit: null } && unit is not null && !unit.Contains(" per ", StringComparison.Ordinal))
        {
            unit += _units.RateAfter(quantity.NumberTokens.End, scene.Range.End, out _);
        }

        // "once" and "twice" say how often, and leave no noun for later numbers.
        if (quantity.Kind == QuantityKind.Count && unit is not null && !unit.StartsWith("time", StringComparison.Ordinal))
        {
            _lastUnit = unit;
            _lastSentence = quantity.Sentence;
        }

        return unit;
    }

    // "the number of gig workers is 717,686": the subject names what is counted; "the death toll reached 54" counts deaths.
    private string? Named(PhraseSlot item)
    {
        for (int i = scene.Range.End - 1; i >= scene.Range.First; i--)
        {
            if (scene.Tokens.Span(i).End != item.Span.End || !scene.Phrases.IsNoun(i))
            {
                continue;
            }

            // "Estimates by FactSet of 64,900", "sales in Japan … from 2.4 million": a name is not what is counted.
            if (scene.Syntax.Xpos(i) == "NNP")
            {
                return null;
            }

            bool toll = scene.Is(i, "toll") && scene.Is(i - 1, "death");
            return toll ? "death" : scene.Syntax.Lemma(i) is "figure" or "number" or "rate" or "total" or "it" or "index" or "average" ? null : CountNouns.Singular(scene.Syntax, i);
        }

        return null;
    }

    private string? Understood(Quantity quantity, string? action, PhraseSlot? item)
    {
        if (quantity.Kind != QuantityKind.Count)
        {
            return null;
        }

        if (People(quantity) is { } people)
        {
            return people;
        }

        // "to 3.9 million headsets, up from 2.4 million", "460 cars have been stolen, compared with 63": the number that is compared counts the same.
        if (_lastUnit is not null && quantity.Sentence == _lastSentence && quantity.CountedHead < 0 && IsCompared(quantity))
        {
            return _lastUnit;
        }

        bool harm = action is not null && HarmVerbs.Contains(action);
        if (!harm && item is { Evidence: Evidence.Sentence } && Named(item) is { } named)
        {
            return named;
        }

        bool near = _lastUnit is not null && quantity.Sentence - _lastSentence <= 1;
        bool same = quantity.Sentence == _lastSentence;
        if (near && (!harm || (same && IsPersonal(_lastUnit!)) || Refers(quantity) || (IsOthers(quantity) && IsPersonal(_lastUnit!))))
        {
            return _lastUnit;
        }

        // "Tens of thousands marched".
        bool crowd = action is "march" or "protest" or "demonstrate" or "attend" or "gather" or "rally" or "flock" or "queue" or "celebrate" or "vote" or "mourn";
        return harm || crowd || IsOthers(quantity) ? "person" : _lastUnit is not null && quantity.Sentence - _lastSentence <= 3 ? _lastUnit : null;
    }

    // "a mother of six", "50 of us", "left 355 dead", "told the hundreds who came": what only people are.
    private string? People(Quantity quantity)
    {
        int before = quantity.Tokens.First - 1;
        int after = quantity.NumberTokens.End;
        if (quantity.CountedHead < 0 && scene.Is(before, "of") && scene.IsAny(before - 1, "mother", "father", "mom", "mum", "dad", "parent", "parents", "grandmother", "grandfather"))
        {
            return scene.IsAny(before - 1, "grandmother", "grandfather") ? "grandchild" : "child";
        }

        bool us = scene.Is(after, "of") && scene.IsAny(after + 1, "us", "you");
        bool harmed = scene.IsAny(after, "dead", "injured", "wounded") && quantity.CountedHead < 0;
        bool crowd = quantity.Value.First is null && quantity.CountedHead < 0 && !scene.IsAny(after, "of", ",", "or", "and") && !IsCompared(quantity) && _lastUnit is null;
        return us || harmed || crowd ? "person" : null;
    }

    private bool IsCompared(Quantity quantity)
    {
        int before = quantity.Tokens.First - 1;
        return scene.IsAny(before, "from", "against", "versus") || (scene.IsAny(before, "with", "to") && scene.IsAny(before - 1, "compared", "compares")) || (scene.Is(before, "than") && scene.IsAny(before - 1, "more", "fewer", "less"));
    }

    private bool Refers(Quantity quantity) => scene.IsAny(quantity.NumberTokens.End, "of", "out");

    private bool IsOthers(Quantity quantity) => quantity.CountedHead >= 0 && scene.Syntax.Lemma(quantity.CountedHead) == "other" && scene.Syntax.Upos(quantity.CountedHead) == Upos.NOUN;

    private static bool IsPersonal(string unit) => unit is not ("death" or "attack" or "bomb" or "explosion" or "rocket" or "missile" or "vehicle" or "house" or "home" or "building" or "incident" or "case");
}
