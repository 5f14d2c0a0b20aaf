using Extractor.Claims.Ranking;

namespace Extractor.Claims.Sources.Attributions;

/// <summary>
/// Finds who says what in the sentences of one article: cues first, then the source of each, then what it is credited with, then how likely all of
/// it is right.
/// </summary>
internal sealed class AttributionFinder(SpeechScene scene, AttributionWeights weights)
{
    /// <summary>From here on an attribution is taken for one where nothing else is known.</summary>
    public const double Likely = 0.3;

    // Below this a cue is not even looked at.
    private const double LeastLikely = 0.3;

    private readonly CueCandidates _cues = new(scene);
    private readonly SourceCandidates _sources = new(scene);
    private readonly ContentCandidates _contents = new(scene);

    /// <summary>The attributions whose cue stands in a sentence, unlikely ones too, in the order of their cues.</summary>
    public List<Attribution> Find(int sentence)
    {
        scene.Enter(sentence);
        List<Attribution> found = [];
        foreach (Cue cue in _cues.Find())
        {
            double likelihood = Logistic(weights.Cues.Score(CueFeatures.Of(scene, cue)));
            if (likelihood >= LeastLikely && Complete(cue, likelihood) is { } attribution)
            {
                found.Add(attribution with { Likelihood = Logistic(weights.Wholes.Score(AttributionFeatures.Of(scene, attribution))) });
            }
        }

        return found;
    }

    private static double Logistic(float score) => 1 / (1 + Math.Exp(-score));

    private Attribution? Complete(Cue cue, double likelihood)
    {
        List<SourceCandidate> sources = _sources.Find(cue);
        (int who, double sure) = Best(Scores(sources));
        SourceCandidate source = sources[who];
        List<ContentCandidate> contents = _contents.Find(cue, source.Tokens);
        if (contents.Count == 0)
        {
            return null;
        }

        (int what, double surely) = Best(Scores(contents));
        ContentCandidate content = contents[what];
        return new Attribution(
            cue, scene.Sentence, source.Head, source.Tokens, content.Left.Tokens, content.Right.Tokens, $"{content.Left.Way}+{content.Right.Way}", new AttributionLikelihoods(likelihood, sure, surely));
    }

    // The candidates of one head follow each other.
    private float[] Scores(List<SourceCandidate> sources)
    {
        float[] scores = new float[sources.Count];
        (FeatureSet? shared, float score) = (null, 0);
        for (int i = 0; i < scores.Length; i++)
        {
            if (!ReferenceEquals(shared, sources[i].Shared))
            {
                (shared, score) = (sources[i].Shared, weights.Sources.Score(sources[i].Shared));
            }

            scores[i] = score + weights.Sources.Score(sources[i].Own);
        }

        return scores;
    }

    // Parts are shared by many candidates and scored once.
    private float[] Scores(List<ContentCandidate> contents)
    {
        Dictionary<FeatureSet, float> parts = new(ReferenceEqualityComparer.Instance);
        float Part(FeatureSet features) => parts.TryGetValue(features, out float score) ? score : parts[features] = weights.Contents.Score(features);
        return [.. contents.Select(c => Part(c.Left.Features) + Part(c.Right.Features) + weights.Contents.Score(c.Features))];
    }

    // The highest score, the first of equals, with its likelihood by a log-linear model.
    private static (int Index, double Likelihood) Best(float[] scores)
    {
        int best = Array.IndexOf(scores, scores.Max());
        return (best, 1 / scores.Sum(score => Math.Exp(score - scores[best])));
    }
}
