using Extractor.Records;

namespace Extractor.Comparison.Lines;

/// <summary>Lines up the claims of the articles of one story.</summary>
/// <param name="countryName">The English name of a country by its ISO 3166 code.</param>
internal sealed class LineBuilder(Func<string, string?> countryName)
{
    /// <summary>The lines with claims of two articles or more.</summary>
    /// <param name="story">The articles, each with its copies behind it.</param>
    public IEnumerable<ClaimLine> Build(List<List<ComparedArticle>> story)
    {
        List<Told> told = [.. story.SelectMany(copies => copies[0].Claims.Select(claim => (claim, Key: ClaimKey.Of(claim))).Where(c => c.Key is not null)
            .DistinctBy(c => (c.Key, c.claim.Value[0], c.claim.Place?.Name)).Select(c => new Told(copies[0], c.claim, c.Key!.Value, copies)))];
        foreach (IGrouping<ClaimKey, Told> alike in told.GroupBy(t => t.Key))
        {
            foreach (List<Told> line in ByPlace([.. alike]))
            {
                if (line.Select(t => t.Article).Distinct().Count() > 1)
                {
                    yield return Line(line);
                }
            }
        }
    }

    // A claim without a place, or with the country only, goes with the one place that the others name, if there is one.
    private List<List<Told>> ByPlace(List<Told> claims)
    {
        List<List<Told>> lines = [];
        foreach (Told claim in claims.OrderByDescending(c => Particularity(c.Claim.Place)))
        {
            List<List<Told>> fitting = [.. lines.Where(line => line.TrueForAll(other => Fit(claim.Claim.Place, other.Claim.Place) || AreOnePlace(claim, other, claims)))];
            if (fitting.Count == 1)
            {
                fitting[0].Add(claim);
            }
            else if (fitting.Count == 0)
            {
                lines.Add([claim]);
            }
        }

        return lines;
    }

    private int Particularity(RecordPlace? place) => place is null ? 0 : place.Country is null ? 1 : IsCountry(place) ? 2 : 3;

    private bool Fit(RecordPlace? first, RecordPlace? second) => first is null || second is null || first.Name == second.Name
        || (first.Country is not null && first.Country == second.Country && (IsCountry(first) || IsCountry(second)));

    // "In Gamarra" here and "in Lima" there, when both articles name both and neither counts them apart.
    private static bool AreOnePlace(Told first, Told second, List<Told> claims) =>
        first.Claim.Place is { Country: not null } here && second.Claim.Place is { } there && here.Country == there.Country
        && Names(first, there) && Names(second, here)
        && !claims.Exists(c => (c.Article == first.Article && c.Claim.Place?.Name == there.Name) || (c.Article == second.Article && c.Claim.Place?.Name == here.Name));

    private static bool Names(Told told, RecordPlace place) => told.Article.Names.Contains(place.Name.ToLowerInvariant());

    private bool IsCountry(RecordPlace place) => place.Country is { } code && countryName(code) == place.Name;

    private ClaimLine Line(List<Told> told)
    {
        Told[] points = [.. told.OrderBy(t => t.Day, StringComparer.Ordinal).ThenBy(t => t.Article.Published, StringComparer.Ordinal).ThenBy(t => t.Article.Number).ThenBy(t => t.Claim.Number.Start)];
        RecordPlace? place = points.Select(p => p.Claim.Place).OfType<RecordPlace>().OrderByDescending(Particularity).FirstOrDefault();
        RecordClaim first = points[0].Claim;
        return new ClaimLine(
            first.Kind,
            points[0].Key.Unit,
            points.Select(p => p.Claim.Item?.Text).FirstOrDefault(i => i is not null),
            points.Select(p => p.Claim.Event?.Lemma).FirstOrDefault(e => e is not null),
            place?.Name,
            place?.Country,
            [.. points.Select(p => p.Point())],
            [.. Disagreements.Find(points)]);
    }
}
