using System.Globalization;
using Extractor.Quantities;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Training.Evaluation.Quantities;

/// <summary>Takes compounds apart: <c>24 hours, 39 minutes</c> is one quantity of the record and two of the benchmark.</summary>
internal static class BenchmarkCompounds
{
    /// <summary>The parts of a compound written in digits, in text order; one or none where the quantity is no compound.</summary>
    public static List<(decimal Value, string Unit)> Parts(TaggedArticle syntax, Quantity quantity)
    {
        List<(decimal Value, string Unit)> parts = [];
        if (quantity.Kind is not (QuantityKind.Duration or QuantityKind.Measure) || quantity.NumberTokens.Count < 3 || quantity.Value.IsPair)
        {
            return parts;
        }

        TokenizedArticle tokens = syntax.Tokens;
        for (int i = quantity.NumberTokens.First; i + 1 < quantity.Tokens.End; i++)
        {
            if (decimal.TryParse(tokens.Form(i), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out decimal value) && char.IsLetter(tokens.Form(i + 1)[0]))
            {
                parts.Add((value, Name(syntax.Lemma(i + 1))));
            }
        }

        return parts;
    }

    private static string Name(string lemma) => lemma.ToLowerInvariant() switch
    {
        "ft" or "feet" => "foot",
        "in" or "in." => "inch",
        "lb" or "lbs" => "pound",
        "oz" => "ounce",
        "hr" or "h" => "hour",
        "min" or "mins" => "minute",
        "sec" or "s" => "second",
        var name => name,
    };
}
