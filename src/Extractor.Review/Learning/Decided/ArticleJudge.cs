using System.Collections.Immutable;
using Extractor.Records;
using Extractor.Review.Learning.Gold;
using Extractor.Training.Confidence;
using Extractor.Training.Evaluation.Claims;
using Newtonsoft.Json.Linq;

namespace Extractor.Review.Learning.Decided;

/// <summary>
/// Says which of today's claims of an article are right by its reviewers. A slot that is as it was when the reviewer saw it is right when he let it stand; one that today's models
/// fill otherwise is compared with what he left, as annotated articles are.
/// </summary>
internal static class ArticleJudge
{
    private static readonly string[] Slots = ["number", "kind", "value", "bound", "unit", "item", "event", "place", "time", "source", "part_of", "change", "role", "assertion"];

    /// <summary>Judges the claims of a record that were decided; the others are left out.</summary>
    /// <param name="number">Number of the article.</param>
    /// <param name="decided">The decisions.</param>
    /// <param name="today">The record by today's models.</param>
    /// <param name="features">The features of its claims.</param>
    public static IEnumerable<JudgedClaim> Judge(int number, DecidedArticle decided, ArticleRecord today, float[][] features)
    {
        Dictionary<int, int> placeOf = [];
        for (int i = 0; i < today.Claims.Length; i++)
        {
            placeOf.TryAdd(today.Claims[i].Number.Start, i);
        }

        Dictionary<string, string> goldOf = [];
        foreach (RecordClaim claim in decided.Record.Claims)
        {
            _ = placeOf.TryGetValue(claim.Number.Start, out int place) && goldOf.TryAdd(today.Claims[place].Id, claim.Id);
        }

        ImmutableArray<JObject> found = ClaimJson.Of(today, today.Claims);
        ImmutableArray<JObject> seen = ClaimJson.Of(decided.Record, decided.Claims.Select(c => c.Seen));
        ImmutableArray<JObject> left = ClaimJson.Of(decided.Record, decided.Claims.Select(c => c.Gold ?? c.Seen));
        for (int i = 0; i < decided.Claims.Length; i++)
        {
            DecidedClaim claim = decided.Claims[i];
            if (placeOf.TryGetValue(claim.Seen.Number.Start, out int place))
            {
                yield return new JudgedClaim(number, false, features[place], Filled(found[place]), claim.Gold is null ? null : Right(new Comparison(found[place], seen[i], left[i], GoldForm.Of(claim.Gold), goldOf)));
            }
        }
    }

    private static HashSet<string> Filled(JObject claim) =>
        [.. new[] { "item", "event", "place", "time", "source" }.Where(slot => claim[slot] is { Type: not JTokenType.Null }).Select(slot => slot == "event" ? "event_lemma" : slot)];

    private static HashSet<string> Right(Comparison comparison)
    {
        HashSet<string> right = [.. Slots.Where(comparison.IsRight).Select(slot => slot == "event" ? "event_lemma" : slot)];
        if (right.Count == Slots.Length)
        {
            right.Add("whole");
        }

        return right;
    }

    private sealed record Comparison(JObject Found, JObject Seen, JObject Left, JObject Gold, Dictionary<string, string> GoldOf)
    {
        public bool IsRight(string slot)
        {
            // Ids of claims move when the extraction changes.
            if (slot != "part_of" && ClaimJson.Same(Found, Seen, slot))
            {
                return ClaimJson.Same(Seen, Left, slot);
            }

            return slot switch
            {
                "number" => ClaimJson.Same(Found, Left, slot),
                "event" => SlotMatch.IsRight("event_lemma", Gold, Found, GoldOf),
                _ => SlotMatch.IsRight(slot, Gold, Found, GoldOf),
            };
        }
    }
}
