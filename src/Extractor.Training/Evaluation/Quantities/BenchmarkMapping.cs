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
    private readonly CountedPhrases _phrases;
    private readonly BenchmarkValues _values;
    private readonly ConceptFinder _finder;
    private readonly RankedConcepts? _ranked;

    private BenchmarkMapping(ClaimArticle article, ConceptModel? model)
    {
        _article = article;
        _syntax = article.Quantities.Entities.Syntax;
        _tokens = _syntax.Tokens;
        _words = new ConceptWords(_syntax);
        _phrases = new CountedPhrases(_syntax);
        _values = new BenchmarkValues(_tokens);
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
                    yield return (new BenchmarkQuantity(Change(claim), BenchmarkValues.Number(value), unit, BenchmarkUnits.Name(unit), Concepts(claim)), claim);
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

    // "three-year forecast", "V-6", "2-2 on aggregate", "twice", "doubled" are not counted; "78,000 times a minute" and "a 28-minute speech" are.
    private bool IsCounted(Claim claim)
    {
        Quantity quantity = claim.Quantity;
        int end = quantity.NumberTokens.End;
        bool hyphen = end < _tokens.Count && _tokens.Form(end) is "-" or "‑" && !_tokens.SpaceAfter(end);
        bool written = quantity.NumberTokens.Count == 1 && char.IsAsciiDigit(_tokens.Form(quantity.NumberTokens.First)[0]) && !IsCalendar(claim);
        bool hyphenated = hyphen && quantity.Kind is QuantityKind.Count or QuantityKind.Duration && !written;
        bool multiple = quantity.Kind == QuantityKind.Multiple && _tokens.Count > end && !_tokens.Is(end, "times");
        bool twice = _tokens.Is(quantity.NumberTokens.First, "twice") || _tokens.Is(quantity.NumberTokens.First, "once");
        return !(hyphenated || multiple || twice || quantity.Kind == QuantityKind.Score);
    }

    private static bool IsCalendar(Claim claim) => claim.Quantity.Kind == QuantityKind.Duration && claim.Unit is not ("hour" or "minute" or "second");

    // "from 252 miles to 287 miles".
    private bool IsMovement(Claim from, Claim to)
    {
        bool joined = from.Quantity.Sentence == to.Quantity.Sentence && from.Quantity.Kind == to.Quantity.Kind && !from.Quantity.Value.IsPair && !to.Quantity.Value.IsPair
            && from.Quantity.Value.First is not null && to.Quantity.Value.First is not null;
        int start = from.Quantity.Tokens.First - 1;
        int between = to.Quantity.Tokens.First - 1;
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
        bool fraction = IsFraction(claim.Quantity);
        if (Hundredth(claim.Quantity) is { } hundredth)
        {
            Quantity whole = claim.Quantity with { Value = new QuantityValue(claim.Quantity.Value.First * 100, claim.Quantity.Value.Second * 100) };
            string rate = claim.Unit?.IndexOf(" per ", StringComparison.Ordinal) is > 0 and int per ? claim.Unit[per..] : string.Empty;
            return new BenchmarkQuantity(Change(claim), _values.Of(whole, false), hundredth, hundredth + Rate(rate), Concepts(claim));
        }

        string unit = fraction ? ("% " + (_words.OfItem(claim) ?? "-")) : Unit(claim);
        return new BenchmarkQuantity(Change(claim), _values.Of(claim.Quantity, fraction), claim.Unit ?? "-", unit, Concepts(claim));
    }

    // The record writes 84.75 cents as 0.8475 dollars, the benchmark as cents.
    private string? Hundredth(Quantity quantity)
    {
        if (quantity.Kind != QuantityKind.Money || quantity.NumberTokens.End >= quantity.Tokens.End)
        {
            return null;
        }

        int noun = quantity.NumberTokens.End;
        noun = noun + 1 < quantity.Tokens.End && _tokens.Is(noun, "US") ? noun + 1 : noun;
        return _syntax.Lemma(noun).ToLowerInvariant() switch
        {
            "cent" => "cent",
            "penny" or "pence" => "penny",
            "p" => "point",
            "sen" => "sen",
            _ => null,
        };
    }

    private bool IsFraction(Quantity quantity)
    {
        if (quantity.Kind != QuantityKind.Share || quantity.Unit != "percent")
        {
            return false;
        }

        for (int i = quantity.NumberTokens.End - 1; i < Math.Min(_tokens.Count, quantity.Tokens.End + 3); i++)
        {
            if (_tokens.Form(i) is "%" || _tokens.Is(i, "percent") || _tokens.Is(i, "per") || _tokens.Is(i, "pct") || _tokens.Is(i, "pc"))
            {
                return false;
            }
        }

        return true;
    }

    private string Change(Claim claim)
    {
        if (claim is { Change: { } change, Role: ChangeRole.By } && !IsNounOfChange(claim.Quantity))
        {
            return change == Extractor.Claims.Change.Increase ? "up" : "down";
        }

        int first = claim.Quantity.Tokens.First;
        bool equal = _tokens.Is(first, "no") || _tokens.Is(first, "as");
        return claim.Quantity.Bound switch
        {
            Bound.About => "~",
            Bound.AtLeast or Bound.MoreThan => ">",
            Bound.AtMost or Bound.LessThan => equal ? "=" : "<",
            _ => "=",
        };
    }

    // "a 75 percent increase", "a gain of 2.13%": the benchmark takes the direction from verbs and adverbs only.
    private bool IsNounOfChange(Quantity quantity)
    {
        int after = quantity.Tokens.End;
        int before = quantity.Tokens.First - 1;
        return (after < _tokens.Count && IsNounOfChange(after)) || (before > 0 && _tokens.Is(before, "of") && IsNounOfChange(before - 1));
    }

    private bool IsNounOfChange(int token) => _syntax.Upos(token) == Upos.NOUN && _syntax.Lemma(token)
        is "increase" or "rise" or "growth" or "gain" or "jump" or "surge" or "boost" or "climb" or "hike" or "drop" or "fall" or "decline" or "decrease" or "cut" or "dip" or "slump" or "reduction";

    private string Unit(Claim claim)
    {
        Quantity quantity = claim.Quantity;
        return quantity.Kind switch
        {
            QuantityKind.Age => (claim.Unit ?? "year") + " of age",
            QuantityKind.Multiple => "count",
            QuantityKind.Count when quantity.CountedHead >= 0 => BenchmarkUnits.Name(_phrases.Unit(quantity) + CountRate(claim.Unit)),
            QuantityKind.Count => claim.Unit is not { } unit ? "-" : claim.Item is null || _words.OfItem(claim) is not { } words || !words.EndsWith(unit, StringComparison.OrdinalIgnoreCase) ? BenchmarkUnits.Name(unit) : words,
            QuantityKind.Measure when claim.Unit == "point" && !IsWritten(quantity, "point", "points", "pts", "pt", "p") => "-",
            QuantityKind.Money when IsPlainDollar(quantity) && claim.Unit is [_, _, _, ..] => "dollar" + Rate(claim.Unit[3..]),
            QuantityKind.Share when quantity.Unit == "percent" => "percentage" + Annual(quantity),
            _ => claim.Unit is { } unit ? BenchmarkUnits.Name(unit) : "-",
        };
    }

    private static string CountRate(string? unit) => unit?.IndexOf(" per ", StringComparison.Ordinal) is > 0 and int per ? unit[per..] : string.Empty;

    private static string Rate(string rate) => rate.StartsWith(" per ", StringComparison.Ordinal) ? " per " + BenchmarkUnits.Name(rate[5..]) : rate;

    // "grew 15 % per annum".
    private string Annual(Quantity quantity)
    {
        int at = quantity.Tokens.End;
        return at + 1 < _tokens.Count && _tokens.Is(at, "per") && (_tokens.Is(at + 1, "annum") || _tokens.Is(at + 1, "year")) ? " per year" : string.Empty;
    }

    // A level of an index has no unit in the benchmark unless "points" is written.
    private bool IsWritten(Quantity quantity, params ReadOnlySpan<string> words)
    {
        for (int i = quantity.NumberTokens.End; i < Math.Min(_tokens.Count, quantity.Tokens.End + 1); i++)
        {
            foreach (string word in words)
            {
                if (_tokens.Is(i, word))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // The record takes the dollar of the article's country, the benchmark the sign as it is written.
    private bool IsPlainDollar(Quantity quantity)
    {
        int sign = quantity.NumberTokens.First - 1;
        return sign >= 0 && _tokens.Form(sign) is "$" && (sign == 0 || _tokens.SpaceAfter(sign - 1) || !char.IsLetter(_tokens.Form(sign - 1)[0])) && (sign == 0 || !IsCountryLetter(_tokens.Form(sign - 1)));
    }

    private static bool IsCountryLetter(ReadOnlySpan<char> form) => form is "C" or "c" or "A" or "HK" or "NZ" or "NT" or "S" or "AU" or "CA" or "CAD" or "AUD";

    // "One fourth of the population" has the population in its unit.
    private string Concepts(Claim claim)
    {
        if (IsFraction(claim.Quantity))
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
