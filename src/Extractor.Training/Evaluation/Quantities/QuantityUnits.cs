using System.Collections.Frozen;
using Extractor.Claims;
using Extractor.Quantities;
using Extractor.Quantities.Units;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Training.Evaluation.Quantities;

/// <summary>The unit of a claim as the benchmark writes it. Claims must come in text order, since a count may leave out the noun of the one before.</summary>
internal sealed class QuantityUnits(ClaimArticle article, ConceptWords words)
{
    private static readonly FrozenSet<string> Amounts = new[]
    {
        "turnover", "worth", "deficit", "surplus", "investment", "revenue", "profit", "value", "wealth", "cost", "price", "budget", "debt", "loss", "income", "earnings", "estimate", "target", "index", "reading",
    }.ToFrozenSet();

    // Tokens between a measure and its rate.
    private const int LateRate = 7;

    private readonly UnitReader _timeUnits = new(article.Quantities.Entities.Tokens);
    private readonly TaggedArticle _syntax = article.Quantities.Entities.Syntax;
    private readonly TokenizedArticle _tokens = article.Quantities.Entities.Tokens;
    private readonly CountedPhrases _phrases = new(article.Quantities.Entities);
    private readonly Dictionary<string, string> _counted = new(StringComparer.Ordinal);

    /// <summary>The unit; <c>-</c> for none.</summary>
    public string Of(Claim claim)
    {
        if (IsFraction(claim.Quantity))
        {
            return "% " + (_phrases.Whole(claim.Quantity) ?? words.OfItem(claim) ?? "-");
        }

        Quantity quantity = claim.Quantity;
        return quantity.Kind switch
        {
            QuantityKind.Age => (claim.Unit ?? "year") + " of age",
            QuantityKind.Multiple => "count",
            QuantityKind.Count => Count(claim),
            QuantityKind.Measure when claim.Unit == "point" && !IsWritten(quantity, "point", "points", "pts", "pt", "p") => "-",
            QuantityKind.Money when IsPlainDollar(quantity) && claim.Unit is [_, _, _, ..] => "dollar" + Rate(claim),
            QuantityKind.Share when quantity.Unit == "percent" => "percentage" + Annual(quantity),
            _ => claim.Unit is not { } unit ? "-" : Rate(claim).Length == 0 ? BenchmarkUnits.Name(Bare(unit)) : BenchmarkUnits.Name(unit),
        };
    }

    /// <summary>True for a share that is written as a fraction: <c>a third of the villages</c>.</summary>
    public bool IsFraction(Quantity quantity)
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

    /// <summary>The hundredth that an amount of money is written in, where the record writes 84.75 cents as 0.8475 dollars; or null.</summary>
    public string? Hundredth(Quantity quantity)
    {
        if (quantity.Kind != QuantityKind.Money || quantity.NumberTokens.End >= quantity.Tokens.End)
        {
            return null;
        }

        int noun = quantity.NumberTokens.End;
        noun = noun + 1 < quantity.Tokens.End && _tokens.Is(noun, "US") ? noun + 1 : noun;
        return _syntax.Lemma(noun).ToLowerInvariant() switch
        {
            "cent" or "c" => "cent",
            "penny" or "pence" => "penny",
            "p" => "point",
            "sen" => "sen",
            _ => null,
        };
    }

    /// <summary>The rate of a unit, <c> per year</c>; empty where the text has none, or has it as a word for how often: <c>40 tonnes annually</c>, <c>daily visitors</c>.</summary>
    public string Rate(Claim claim)
    {
        if (claim.Unit?.IndexOf(" per ", StringComparison.Ordinal) is not (> 0 and int per))
        {
            return string.Empty;
        }

        string below = claim.Unit[(per + 5)..];
        return below is "day" or "week" or "month" or "year" && !IsRateWritten(claim.Quantity) ? string.Empty : " per " + BenchmarkUnits.Name(below);
    }

    private string Count(Claim claim)
    {
        if (claim.Unit is not { } unit)
        {
            return claim.Quantity.CountedHead >= 0 ? BenchmarkUnits.Name(_phrases.Unit(claim.Quantity)) : "-";
        }

        if (claim.Quantity.CountedHead >= 0)
        {
            string phrase = _phrases.Unit(claim.Quantity);
            _counted[Bare(unit)] = phrase;
            return BenchmarkUnits.Name(phrase + Rate(claim));
        }

        // "460 Acme vans were stolen, compared with 63": the noun is understood with all its modifiers.
        if (_counted.TryGetValue(Bare(unit), out string? before))
        {
            return BenchmarkUnits.Name(before + Rate(claim));
        }

        // "a turnover of 4.4 million": money without its sign has no unit.
        return Amounts.Contains(unit) ? "-"
            : claim.Item is null || words.OfItem(claim) is not { } item || !item.EndsWith(unit, StringComparison.OrdinalIgnoreCase) ? BenchmarkUnits.Name(Bare(unit)) + Rate(claim)
            : item;
    }

    // The unit without its rate.
    private static string Bare(string unit) => unit.IndexOf(" per ", StringComparison.Ordinal) is > 0 and int per ? unit[..per] : unit;

    // "5,000 barrels per day", "$25 a week", "20 bpd", "2 million gallons of fuel a year", "£24 a-year"; not "4 million tonnes of sugar annually", "1,000 daily visitors".
    private bool IsRateWritten(Quantity quantity)
    {
        int end = quantity.Tokens.End;
        for (int i = quantity.NumberTokens.End; i < Math.Min(_tokens.Count - 1, end + LateRate); i++)
        {
            bool symbol = i < end && UnitTable.TrySymbol(_tokens.Form(i), out UnitEntry unit) && unit.Name.Contains(" per ", StringComparison.Ordinal);
            bool within = i < end && (_tokens.Form(i) is "/" || _tokens.Is(i, "each") || _tokens.Is(i, "every"));
            if (symbol || within || _tokens.Is(i, "per") || ((_tokens.Is(i, "a") || _tokens.Is(i, "an")) && _timeUnits.IsTimeUnit(_tokens.Form(i + 1) is "-" && i + 2 < _tokens.Count ? i + 2 : i + 1)))
            {
                return true;
            }
        }

        return false;
    }

    // "grew 15 % per annum", "6 per cent a year"; not "rose 5% a year ago".
    private string Annual(Quantity quantity)
    {
        int at = quantity.Tokens.End;
        bool year = at + 1 < _tokens.Count && ((_tokens.Is(at, "per") && _tokens.Is(at + 1, "annum")) || ((_tokens.Is(at, "per") || _tokens.Is(at, "a")) && _tokens.Is(at + 1, "year")));
        bool ago = at + 2 < _tokens.Count && (_tokens.Is(at + 2, "ago") || _tokens.Is(at + 2, "earlier") || _tokens.Is(at + 2, "before"));
        return year && !ago ? " per year" : string.Empty;
    }

    // A level of an index has no unit in the benchmark unless "points" is written.
    private bool IsWritten(Quantity quantity, params ReadOnlySpan<string> forms)
    {
        for (int i = quantity.NumberTokens.End; i < Math.Min(_tokens.Count, quantity.Tokens.End + 1); i++)
        {
            foreach (string form in forms)
            {
                if (_tokens.Is(i, form))
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
}
