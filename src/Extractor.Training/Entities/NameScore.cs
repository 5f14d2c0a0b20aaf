using System.Globalization;
using Extractor.Entities;

namespace Extractor.Training.Entities;

/// <summary>Measures the Entities stage by exact spans and types, with the tokens of the corpus.</summary>
internal sealed class NameScore(EntityRecognizer recognizer)
{
    private const int Types = (int)EntityType.Date + 1;

    private static readonly EntityType[] Main = [EntityType.Person, EntityType.Loc, EntityType.Org];

    /// <summary>F1 of people, places and organizations together, then of each type that the corpus annotates, as a line of text.</summary>
    public string Measure(IEnumerable<NameDocument> documents)
    {
        int[] gold = new int[Types];
        int[] found = new int[Types];
        int[] right = new int[Types];
        foreach (NameDocument document in documents)
        {
            HashSet<(int, int, EntityType)> spans = [.. GoldSpans.Of(document)];
            foreach ((_, _, EntityType type) in spans)
            {
                gold[(int)type]++;
            }

            foreach (Entity entity in recognizer.Recognize(document.Syntax).Entities.Where(e => (int)e.Type < Types))
            {
                found[(int)entity.Type]++;
                right[(int)entity.Type] += spans.Contains((entity.Tokens.First, entity.Tokens.End, entity.Type)) ? 1 : 0;
            }
        }

        string all = F1(Main.Sum(t => right[(int)t]), Main.Sum(t => found[(int)t]), Main.Sum(t => gold[(int)t]));
        IEnumerable<string> each = Enumerable.Range(0, Types).Where(t => gold[t] > 0).Select(t => $"{(EntityType)t} {F1(right[t], found[t], gold[t])}");
        return $"PER/LOC/ORG {all}; {string.Join(", ", each)}";
    }

    private static string F1(int right, int found, int gold) => string.Create(
        CultureInfo.InvariantCulture,
        $"{200.0 * right / Math.Max(1, found + gold):F2} (P {100.0 * right / Math.Max(1, found):F1} R {100.0 * right / Math.Max(1, gold):F1})");
}
