using Extractor.Comparison;
using Newtonsoft.Json;

namespace Extractor.Cli.Compare;

/// <summary>
/// Writes a comparison as JSON Lines. First a line for each group of copies: <c>type</c> is <c>copies</c>, <c>articles</c> their ids, the original first. Then a line
/// for each line of claims: <c>type</c> is <c>line</c>, then what it is about, its <c>points</c> in the order of time, and its <c>findings</c>.
/// </summary>
internal static class ComparisonLines
{
    /// <summary>Writes all lines.</summary>
    public static void Write(TextWriter writer, ComparedRecords compared)
    {
        foreach (CopyGroup group in compared.Copies)
        {
            WriteLine(writer, new { type = "copies", articles = group.Articles });
        }

        foreach (ClaimLine line in compared.Lines)
        {
            WriteLine(writer, new
            {
                type = "line",
                kind = line.Kind,
                unit = line.Unit,
                item = line.Item,
                @event = line.Event,
                place = line.Place is null ? null : new { name = line.Place, country = line.Country },
                points = line.Points.Select(Point),
                findings = line.Findings.Select(f => new { code = f.Code, first = f.First, second = f.Second, reason = f.Reason }),
            });
        }
    }

    private static object Point(LinePoint point) => new
    {
        article = point.Article,
        claim = point.Claim,
        published = point.Published,
        time = point.Time,
        // Whole numbers without a decimal point, as in records.
        value = point.Value[0] == decimal.Truncate(point.Value[0]) && Math.Abs(point.Value[0]) < 1e15m ? (object)(long)point.Value[0] : point.Value[0],
        bound = point.Bound,
        quantity = point.Quantity,
        source = point.Source,
        assertion = point.Assertion,
        confidence = point.Confidence,
        copies = point.Copies,
    };

    private static void WriteLine(TextWriter writer, object line)
    {
        writer.Write(JsonConvert.SerializeObject(line));
        writer.Write('\n');
    }
}
