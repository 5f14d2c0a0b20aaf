using System.Collections.Immutable;
using Extractor.Claims;
using Extractor.Quantities;
using Extractor.Syntax;
using Extractor.Tokens;
using Extractor.Training.Evaluation.Quantities.Ranking;

namespace Extractor.Training.Evaluation.Quantities;

/// <summary>
/// Puts claims into the form of NewsQuant: its names of units, noun phrases as units, vague plurals as ranges, fractions of one, a movement from one
/// number to another as a range; scores, multiples and hyphenated terms left out.
/// </summary>
public sealed class BenchmarkMapping
{
    private readonly ClaimArticle _article;
    private readonly TaggedArticle _syntax;
    private readonly TokenizedArticle _tokens;
    private readonly ConceptWords _words;
    private readonly QuantityUnits _units;
    private readonly BenchmarkValues _values;
    private readonly BenchmarkChanges _changes;
    private readonly ConceptFinder _finder;
    private readonly RankedConcepts? _ranked;

    private BenchmarkMapping(ClaimArticle article, ConceptModel? model)
    {
        _article = article;
        _syntax = article.Quantities.Entities.Syntax;
        _tokens = _syntax.Tokens;
        _words = new ConceptWords(_syntax);
        _units = new QuantityUnits(article, _words);
        _values = new BenchmarkValues(_tokens);
        _changes = new BenchmarkChanges(_syntax);
        _finder = new ConceptFinder(article);
        _ranked = model is null ? null : new RankedConcepts(_finder, model);
    }

    /// <summary>The quantities of an article in the benchmark's form, in text order.</summary>
    public static ImmutableArray<BenchmarkQuantity> Map(ClaimArticle article) => Map(article, null);

    /// <summary>The same, with concepts that a trained model chooses.</summary>
    internal static ImmutableArray<BenchmarkQuantity> Map(ClaimArticle article, ConceptModel? model) => [.. Pairs(article, model).Select(p => p.Quantity)];

    /// <summary>The same, each with the claim that it is made of; null for what is no claim.</summary>
    internal static IEnumerable<(BenchmarkQuantity Quantity, Claim? Claim)> Pairs(ClaimArticle article, ConceptModel? model)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new BenchmarkMapping(article, model).Quantities();
    }

    private IEnumerable<(BenchmarkQuantity Quantity, Claim? Claim)> Quantities()
    {
        int at = 0;
        for (int i = 0; i < _article.Claims.Length; i++)
        {
            Claim claim = _article.Claims[i];
            foreach (BenchmarkQuantity generation in Generations(at, claim.Quantity.Tokens.First))
            {
                yield return (generation, null);
            }

            at = Math.Max(at, claim.Quantity.Tokens.End);
            if (!IsCounted(claim))
            {
                continue;
            }

            if (BenchmarkCompounds.Parts(_syntax, claim.Quantity) is { Count: > 1 } parts)
            {
                foreach ((decimal value, string unit) in parts)
                {
                    yield return (new BenchmarkQuantity(_changes.Of(claim), BenchmarkValues.Number(value), unit, BenchmarkUnits.Name(unit), Concepts(claim)), claim);
                }

                continue;
            }

            bool movement = i + 1 < _article.Claims.Length && (IsMovement(claim, _article.Claims[i + 1]) || IsSpan(claim, _article.Claims[i + 1]));
            yield return movement ? (Movement(claim, _article.Claims[++i]), _article.Claims[i]) : (One(claim), claim);
            at = Math.Max(at, _article.Claims[i].Quantity.Tokens.End);
        }

        foreach (BenchmarkQuantity generation in Generations(at, _tokens.Count))
        {
            yield return (generation, null);
        }
    }

    // "3G and 4G networks": names to the record, quantities of a unit of its own to the benchmark.
    private IEnumerable<BenchmarkQuantity> Generations(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (_tokens.Form(i) is [>= '2' and <= '6', 'G'])
            {
                yield return new BenchmarkQuantity("=", _tokens.Form(i)[..1].ToString(), "G", "generation wireless", Concepts(_finder.OfGeneration(i)));
            }
        }
    }

    // "three-year forecast", "V-6", "2-2 on aggregate", "twice", "doubled" are not counted; "78,000 times a minute" and "a 28-year history" are.
    private bool IsCounted(Claim claim)
    {
        Quantity quantity = claim.Quantity;
        int end = quantity.NumberTokens.End;
        bool hyphen = end < _tokens.Count && _tokens.Form(end) is "-" or "‑" && !_tokens.SpaceAfter(end);
        bool written = quantity.NumberTokens.Count == 1 && char.IsAsciiDigit(_tokens.Form(quantity.NumberTokens.First)[0]);
        bool hyphenated = hyphen && quantity.Kind is QuantityKind.Count or QuantityKind.Duration && !written;
        bool multiple = quantity.Kind == QuantityKind.Multiple && _tokens.Count > end && !_tokens.Is(end, "times");
        bool twice = _tokens.Is(quantity.NumberTokens.First, "twice") || _tokens.Is(quantity.NumberTokens.First, "once");
        return !(hyphenated || multiple || twice || quantity.Kind == QuantityKind.Score);
    }

    // "from 252 miles to 287 miles", "from 940,000 to just over 880,000".
    private bool IsMovement(Claim from, Claim to)
    {
        bool joined = from.Quantity.Sentence == to.Quantity.Sentence && from.Quantity.Kind == to.Quantity.Kind && !from.Quantity.Value.IsPair && !to.Quantity.Value.IsPair
            && from.Quantity.Value.First is not null && to.Quantity.Value.First is not null;
        int start = from.Quantity.Tokens.First - 1;
        int between = to.Quantity.Tokens.First - 1;
        between = between > 0 && _tokens.Is(between, "just") ? between - 1 : between;
        return joined && start >= 0 && _tokens.Is(start, "from") && _tokens.Is(between, "to") && between - from.Quantity.Tokens.End <= 1;
    }

    // "5% to 10%", "450 sq ft up to 900 sq ft", "138,285 lots from 212,577 lots": both ends with their unit.
    private bool IsSpan(Claim first, Claim second)
    {
        Quantity a = first.Quantity;
        Quantity b = second.Quantity;
        bool joined = a.Sentence == b.Sentence && a.Kind == b.Kind && first.Unit == second.Unit && a.Value.First is not null && b.Value.First is not null && !a.Value.IsPair && !b.Value.IsPair
            && a.Kind is QuantityKind.Share or QuantityKind.Measure or QuantityKind.Money or QuantityKind.Count && a.CountedHead < 0;
        int at = a.Tokens.End;
        at = at < _tokens.Count && _tokens.Is(at, "up") ? at + 1 : at;
        return joined && b.Tokens.First >= at && b.Tokens.First - at <= 1 && _tokens.Is(Math.Max(at, b.Tokens.First - 1), "to") && first.Change is null && a.Value.First < b.Value.First;
    }

    private BenchmarkQuantity Movement(Claim from, Claim to) => One(to) with { Value = BenchmarkValues.Number(from.Quantity.Value.First!.Value) + "-" + BenchmarkValues.Number(to.Quantity.Value.First!.Value), Change = "=" };

    private BenchmarkQuantity One(Claim claim)
    {
        if (_units.Hundredth(claim.Quantity) is { } hundredth)
        {
            Quantity whole = claim.Quantity with { Value = new QuantityValue(claim.Quantity.Value.First * 100, claim.Quantity.Value.Second * 100) };
            return new BenchmarkQuantity(_changes.Of(claim), _values.Of(whole, false), hundredth, hundredth + _units.Rate(claim), Concepts(claim));
        }

        return new BenchmarkQuantity(_changes.Of(claim), _values.Of(claim.Quantity, _units.IsFraction(claim.Quantity)), claim.Unit ?? "-", _units.Of(claim), Concepts(claim));
    }

    // "One fourth of the population" has the population in its unit.
    private string Concepts(Claim claim)
    {
        if (_units.IsFraction(claim.Quantity))
        {
            return "-";
        }

        return Concepts(_ranked is { } ranked ? ranked.Find(claim) : _finder.Find(claim));
    }

    private string Concepts(ImmutableArray<int[]> phrases)
    {
        string words = string.Join(", ", phrases.Select(_words.Concepts).Where(concept => concept.Length > 0));
        return words.Length == 0 ? "-" : words;
    }
}
