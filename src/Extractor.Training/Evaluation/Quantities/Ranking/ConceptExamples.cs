using System.Text.RegularExpressions;
using Extractor.Claims;
using Extractor.Claims.Ranking;
using Extractor.Training.Claims;

namespace Extractor.Training.Evaluation.Quantities.Ranking;

/// <summary>Makes the examples that a concept model learns from: for each annotated quantity which heads it has, and which words belong to them.</summary>
internal sealed partial class ConceptExamples
{
    // Sets that differ by a word in ten are equally right.
    private const double Slack = 0.05;

    /// <summary>Sets of heads to choose from.</summary>
    public List<RankingExample> Heads { get; } = [];

    /// <summary>Words to take or to leave.</summary>
    public List<RankingExample> Words { get; } = [];

    /// <summary>Adds a sentence.</summary>
    /// <param name="number">Number of the sentence.</param>
    /// <param name="gold">Its annotated quantities.</param>
    /// <param name="article">The sentence as it was read.</param>
    /// <param name="isForeign">Whether it was annotated by others than those whose way is to be learned.</param>
    public void Add(int number, BenchmarkSentence gold, ClaimArticle article, bool isForeign)
    {
        ConceptFinder finder = new(article);
        ConceptWords words = new(article.Quantities.Entities.Syntax);
        List<BenchmarkQuantity> left = [.. gold.Quantities];
        foreach ((BenchmarkQuantity found, Claim? claim) in BenchmarkMapping.Pairs(article, null))
        {
            BenchmarkQuantity? expected = left.Where(q => BenchmarkScore.SameValue(q.Value, found.Value)).MaxBy(q => string.Equals(q.NormalizedUnit, found.NormalizedUnit, StringComparison.OrdinalIgnoreCase));
            if (expected is not null && claim is not null)
            {
                left.Remove(expected);
                Add(number, isForeign, Wanted(expected), claim, finder, words);
            }
        }
    }

    private static HashSet<string> Wanted(BenchmarkQuantity gold) => gold.ReferredConcepts is null or "-" ? [] : new(Separators().Split(gold.ReferredConcepts), StringComparer.OrdinalIgnoreCase);

    private void Add(int number, bool isForeign, HashSet<string> wanted, Claim claim, ConceptFinder finder, ConceptWords words)
    {
        ConceptVerdict verdict = finder.Verdict(claim);
        ConceptWordWalk walk = new(finder);
        bool Wants(int token) => wanted.Contains(words.Concepts([token]));
        List<(HeadSet Set, Candidate Candidate)> sets = new HeadCandidates(finder).Of(claim);
        List<double> gains = [.. sets.Select(s => Gain(wanted, Found(s.Set, (head, belongs) => walk.Words(head, verdict, claim.Quantity, belongs), Wants, words)))];
        double most = gains.Max();
        Heads.Add(new RankingExample(number, [.. sets.Select(s => s.Candidate)], [.. gains.Select(g => most > 0 && g >= most - Slack)], wanted.Count > 0, isForeign));
        Candidate absence = RankedConcepts.Absence((byte)claim.Quantity.Kind);
        foreach (int head in sets.SelectMany(s => s.Set.Heads).Distinct().Where(h => Wants(h) && !Wants(Math.Max(0, finder.Tree.Head(h)))))
        {
            walk.Words(head, verdict, claim.Quantity, (word, candidate) =>
            {
                Words.Add(new RankingExample(number, [absence, candidate], [!Wants(word), Wants(word)], Wants(word), isForeign));
                return Wants(word);
            });
        }
    }

    // What the heads of a set would make if every word were chosen rightly.
    private static HashSet<string> Found(HeadSet set, Func<int, Func<int, Candidate, bool>, List<int>> walk, Func<int, bool> wants, ConceptWords words) =>
        set.Heads.SelectMany(h => walk(h, (word, _) => wants(word))).Select(t => words.Concepts([t])).Where(w => w.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);

    // A word that is right counts, the share of them, and that nothing is missing or too much: what the benchmark's two columns ask.
    private static double Gain(HashSet<string> wanted, HashSet<string> found)
    {
        if (wanted.Count == 0 || found.Count == 0)
        {
            return wanted.Count == found.Count ? 1 : 0;
        }

        int common = wanted.Count(found.Contains);
        double overlap = (double)common / (wanted.Count + found.Count - common);
        return common == 0 ? 0 : 0.4 + (0.4 * overlap) + (overlap >= 1 ? 0.2 : 0);
    }

    [GeneratedRegex(@"[,\s]+")]
    private static partial Regex Separators();
}
