using System.Globalization;
using Extractor.Claims.Ranking;

namespace Extractor.Training.Sources;

/// <summary>How well weights choose.</summary>
/// <param name="Right">Choices that are right.</param>
/// <param name="Found">Choices of another candidate than the first.</param>
/// <param name="Correct">Of those, the right ones.</param>
/// <param name="Gold">Choices where another candidate than the first is right, or none.</param>
/// <param name="All">All choices.</param>
internal sealed record ChoiceScore(int Right, int Found, int Correct, int Gold, int All)
{
    /// <summary>Scores weights on choices they did not learn from. The first candidate is the one that leaves a slot empty.</summary>
    public static ChoiceScore Of(IEnumerable<Choice> choices, RankerWeights weights)
    {
        (int right, int found, int correct, int gold, int all) = (0, 0, 0, 0, 0);
        foreach (Choice choice in choices)
        {
            float[] pieces = [.. choice.Pieces.Select(p => p.Sum(weights.Of))];
            float[] scores = [.. choice.Candidates.Select(c => c.Sum(piece => pieces[piece]))];
            int best = scores.Length == 0 ? -1 : Array.IndexOf(scores, scores.Max());
            bool hit = best >= 0 && choice.Gold[best];
            all++;
            right += hit ? 1 : 0;
            found += best > 0 ? 1 : 0;
            correct += hit && best > 0 ? 1 : 0;
            gold += choice.Gold.Length == 0 || !choice.Gold[0] ? 1 : 0;
        }

        return new ChoiceScore(right, found, correct, gold, all);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{(double)Right / Math.Max(1, All):P1} right, precision {(double)Correct / Math.Max(1, Found):P1}, recall {(double)Correct / Math.Max(1, Gold):P1}, F1 {2.0 * Correct / Math.Max(1, Found + Gold):P1}");
}
