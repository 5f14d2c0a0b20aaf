using Newtonsoft.Json.Linq;

namespace Extractor.Training.Evaluation.Claims;

/// <summary>Precision, recall and F1 of one slot, from counts.</summary>
/// <param name="Right">Found and right.</param>
/// <param name="Found">Found.</param>
/// <param name="Gold">In the gold.</param>
public readonly record struct SlotFigures(int Right, int Found, int Gold)
{
    /// <summary>Right of those found, from 0 to 1.</summary>
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    /// <summary>Right of those in the gold, from 0 to 1.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    /// <summary>The harmonic mean of both, from 0 to 1.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}

/// <summary>
/// Scores records against annotated articles. A found claim is paired with the annotated claim whose number it overlaps; a slot is right as
/// the definition of a claim asks; for slots that may be empty the figures are over the filled ones. Not thread-safe.
/// </summary>
public sealed class ClaimScore
{
    private static readonly string[] Always = ["kind", "unit", "bound", "assertion"];
    private static readonly string[] Nullable = ["item", "event", "place", "time", "source", "part_of", "change"];
    private static readonly string[] WholeSlots = ["value", "kind", "unit", "bound", "item", "place", "time", "source"];

    private readonly Dictionary<string, (int Right, int Found, int Gold)> _counts = [];
    private readonly List<(double Confidence, bool Right)> _confidences = [];
    private int _found;
    private int _whole;

    /// <summary>How many articles were scored.</summary>
    public int Documents { get; private set; }

    /// <summary>How many claims are annotated.</summary>
    public int Gold { get; private set; }

    /// <summary>How many claims the records have.</summary>
    public int Predicted { get; private set; }

    /// <summary>Scores records.</summary>
    /// <param name="gold">Annotated articles, one JSON object each.</param>
    /// <param name="records">Records, one JSON object each; their <c>article.id</c> is the gold's <c>doc</c>.</param>
    public static ClaimScore Of(IEnumerable<JObject> gold, IEnumerable<JObject> records)
    {
        ClaimScore score = new();
        Dictionary<string, JArray> claims = [];
        foreach (JObject record in records)
        {
            claims[(string)record["article"]!["id"]!] = (JArray)record["claims"]!;
        }

        foreach (JObject article in gold)
        {
            score.Add(((JArray)article["claims"]!).Cast<JObject>(), claims.GetValueOrDefault((string)article["doc"]!, []).Cast<JObject>());
        }

        return score;
    }

    /// <summary>Judges the claims of one record.</summary>
    /// <param name="gold">The annotated claims of the article.</param>
    /// <param name="found">The claims of its record.</param>
    /// <returns>For each found claim, in order, the slots that are right and <c>whole</c> when all that count are; null for a claim that is not annotated.</returns>
    internal static IReadOnlyList<HashSet<string>?> Judge(IReadOnlyList<JObject> gold, IReadOnlyList<JObject> found)
    {
        List<(JObject Gold, JObject Found)> pairs = Pair([.. gold], [.. found]);
        Dictionary<string, string> goldOf = pairs.ToDictionary(p => (string)p.Found["id"]!, p => (string)p.Gold["id"]!);
        return [.. found.Select(claim =>
        {
            JObject? expected = pairs.FirstOrDefault(p => ReferenceEquals(p.Found, claim)).Gold;
            if (expected is null)
            {
                return null;
            }

            HashSet<string> right = [.. Always.Concat(Nullable).Append("value").Append("event_lemma").Where(slot => SlotMatch.IsRight(slot, expected, claim, goldOf))];
            if (WholeSlots.All(right.Contains))
            {
                right.Add("whole");
            }

            return right;
        })];
    }

    /// <summary>The figures by slot: <c>found</c>, <c>value</c>, the slots that are always filled, those that may be empty, and <c>whole</c>.</summary>
    public IEnumerable<(string Slot, SlotFigures Figures)> Slots()
    {
        yield return ("found", new SlotFigures(_found, Predicted, Gold));
        foreach (string slot in Always.Prepend("value"))
        {
            yield return (slot, new SlotFigures(_counts.GetValueOrDefault(slot).Right, Predicted, Gold));
        }

        foreach (string slot in Nullable)
        {
            (int right, int found, int gold) = _counts.GetValueOrDefault(slot);
            yield return (slot, new SlotFigures(right, found, gold));
        }

        yield return ("whole", new SlotFigures(_whole, Predicted, Gold));
    }

    /// <summary>True for a slot that may be empty: its figures are over the claims that fill it.</summary>
    public static bool MayBeEmpty(string slot) => Nullable.Contains(slot);

    /// <summary>The event by its lemma. The <c>event</c> of <see cref="Slots"/> compares the word as it stands in the text with the gold's lemma, as the published scorer does.</summary>
    public SlotFigures EventByLemma() => new(_counts.GetValueOrDefault("event_lemma").Right, _counts.GetValueOrDefault("event").Found, _counts.GetValueOrDefault("event").Gold);

    /// <summary>How good the confidence is; null when nothing was found.</summary>
    public ConfidenceFigures? Confidence() => _confidences.Count == 0 ? null : ConfidenceFigures.Of(_confidences);

    private static (int Start, int End) Span(JObject claim) => claim["number"] is JObject number ? ((int)number["start"]!, (int)number["end"]!) : ((int)claim["start"]!, (int)claim["end"]!);

    private static bool IsFilled(JObject claim, string slot) => claim[slot] is { Type: not JTokenType.Null };

    private void Add(IEnumerable<JObject> annotated, IEnumerable<JObject> found)
    {
        JObject[] gold = [.. annotated];
        List<JObject> free = [.. found];
        Documents++;
        Gold += gold.Length;
        Predicted += free.Count;
        foreach (string slot in Nullable)
        {
            Count(slot, 0, free.Count(c => IsFilled(c, slot)), gold.Count(c => IsFilled(c, slot)));
        }

        List<(JObject Gold, JObject Found)> pairs = Pair(gold, free);
        _found += pairs.Count;
        _confidences.AddRange(free.Select(c => (Sureness(c), false)));
        Dictionary<string, string> goldOf = pairs.Where(p => p.Found["id"] is not null).ToDictionary(p => (string)p.Found["id"]!, p => (string)p.Gold["id"]!);
        foreach ((JObject expected, JObject actual) in pairs)
        {
            bool Right(string slot) => SlotMatch.IsRight(slot, expected, actual, goldOf);
            foreach (string slot in Always.Prepend("value").Where(Right))
            {
                Count(slot, 1, 0, 0);
            }

            foreach (string slot in Nullable.Where(slot => IsFilled(expected, slot) && Right(slot)))
            {
                Count(slot, 1, 0, 0);
            }

            Count("event_lemma", IsFilled(expected, "event") && Right("event_lemma") ? 1 : 0, 0, 0);
            bool whole = WholeSlots.All(Right);
            _whole += whole ? 1 : 0;
            _confidences.Add((Sureness(actual), whole));
        }
    }

    private static double Sureness(JObject claim) => claim["confidence"] is { } confidence ? (double)confidence : 0;

    // Each annotated claim takes the free claim that overlaps it: one of its value first, then the one that begins nearest.
    private static List<(JObject Gold, JObject Found)> Pair(JObject[] gold, List<JObject> free)
    {
        List<(JObject, JObject)> pairs = [];
        foreach (JObject claim in gold)
        {
            (int start, int end) = Span(claim);
            JObject? best = free.Where(c => Span(c).Start < end && start < Span(c).End).OrderBy(c => SlotMatch.Value(claim, c) ? 0 : 1).ThenBy(c => Math.Abs(Span(c).Start - start)).FirstOrDefault();
            if (best is not null)
            {
                free.Remove(best);
                pairs.Add((claim, best));
            }
        }

        return pairs;
    }

    private void Count(string slot, int right, int found, int gold)
    {
        (int Right, int Found, int Gold) counts = _counts.GetValueOrDefault(slot);
        _counts[slot] = (counts.Right + right, counts.Found + found, counts.Gold + gold);
    }
}
