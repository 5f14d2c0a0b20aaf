using System.Collections.Immutable;
using System.Globalization;
using Extractor.Quantities;
using Extractor.Records;
using Newtonsoft.Json;

namespace Extractor.Cli.Quantities;

/// <summary>Writes the quantities of a record as JSON Lines: <c>article</c>, <c>start</c> and <c>end</c> of the number in code points, what it says, and a measure or duration in base units.</summary>
internal static class QuantityLines
{
    /// <summary>Writes one line a quantity.</summary>
    public static void Write(TextWriter writer, ArticleRecord record, ImmutableArray<Quantity> quantities)
    {
        // Each claim rests on the quantity of its place in the list.
        foreach ((RecordClaim claim, Quantity quantity) in record.Claims.Zip(quantities))
        {
            writer.Write(JsonConvert.SerializeObject(new
            {
                article = record.Article.Id,
                start = claim.Number.Start,
                end = claim.Number.End,
                number = claim.Number.Text,
                quantity = claim.Quantity.Text,
                kind = claim.Kind,
                value = claim.Value.Length > 1 ? claim.Value.Select(Plain) : claim.Value.IsEmpty ? null : Plain(claim.Value[0]),
                bound = claim.Bound,
                unit = claim.Unit,
                item = claim.Item?.Text,
                @base = quantity.InBaseUnits is { } inBase ? new { value = inBase.Second is { } second ? new[] { Plain(inBase.First), Plain(second) } : Plain(inBase.First), unit = inBase.Unit } : null,
            }));
            writer.Write('\n');
        }
    }

    // Whole numbers without a decimal point, as in records.
    private static object Plain(decimal value) => value == decimal.Truncate(value) && Math.Abs(value) < 1e15m ? (object)(long)value : value;

    /// <summary>The value for people: <c>30–40</c> for a pair, a dash when vague.</summary>
    public static string Value(RecordClaim claim) => claim.Value.IsEmpty ? "-" : string.Join('–', claim.Value.Select(v => v.ToString("0.####", CultureInfo.InvariantCulture)));
}
