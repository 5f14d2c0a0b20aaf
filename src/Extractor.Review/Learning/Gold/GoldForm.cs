using System.Globalization;
using Extractor.Records;
using Extractor.Review.Learning.Decided;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Review.Learning.Gold;

/// <summary>Claims in the form of the annotated corpus.</summary>
internal static class GoldForm
{
    /// <summary>An annotated article.</summary>
    /// <param name="article">The article with its text.</param>
    /// <param name="claims">Its claims in text order; ids are kept, and a whole that is not among them is left out.</param>
    public static JObject Of(RecordArticle article, IReadOnlyCollection<RecordClaim> claims)
    {
        HashSet<string> ids = [.. claims.Select(c => c.Id)];
        return new JObject
        {
            ["doc"] = article.Id,
            ["title"] = article.Title,
            ["published"] = DateOnly.TryParseExact(article.Published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? article.Published : null,
            ["text"] = article.Text,
            ["claims"] = new JArray(claims.Select(c => Of(c.PartOf is { } whole && !ids.Contains(whole) ? c with { PartOf = null } : c))),
        };
    }

    /// <summary>A completely decided article as one line without its end.</summary>
    public static string Line(DecidedArticle article) => Of(article.Record.Article, [.. article.Claims.Select(c => c.Gold).OfType<RecordClaim>().DistinctBy(c => c.Number.Start)]).ToString(Formatting.None);

    /// <summary>An annotated claim.</summary>
    public static JObject Of(RecordClaim claim) => new()
    {
        ["id"] = claim.Id,
        ["start"] = claim.Number.Start,
        ["end"] = claim.Number.End,
        ["number"] = claim.Number.Text,
        ["kind"] = claim.Kind,
        ["value"] = Value(claim),
        ["bound"] = claim.Bound,
        ["unit"] = claim.Unit,
        ["item"] = claim.Item?.Text,
        ["event"] = claim.Event?.Lemma,
        ["place"] = claim.Place is { } place ? new JObject { ["text"] = place.Text, ["name"] = place.Name, ["country"] = place.Country } : JValue.CreateNull(),
        ["time"] = claim.Time?.Value,
        ["source"] = claim.Source?.Text,
        ["part_of"] = claim.PartOf,
        ["change"] = claim.Change,
        ["role"] = claim.Role,
        ["assertion"] = claim.Assertion,
    };

    private static JToken Value(RecordClaim claim) => claim.Value.Length switch
    {
        0 => JValue.CreateNull(),
        1 => new JValue(claim.Value[0]),
        _ => new JArray(claim.Value.Select(v => new JValue(v))),
    };
}
