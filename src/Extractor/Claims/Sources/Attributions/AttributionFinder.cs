using Extractor.Tokens;

namespace Extractor.Claims.Sources.Attributions;

/// <summary>Finds who says what in the sentences of one article: cues first, then the source of each, then what it is credited with.</summary>
internal sealed class AttributionFinder(SpeechScene scene, AttributionWeights weights)
{
    /// <summary>From here on a cue is taken for one where nothing else is known.</summary>
    public const double Likely = 0.4;

    // Below this a cue is not even looked at.
    private const double LeastLikely = 0.1;

    private readonly CueCandidates _cues = new(scene);
    private readonly SourceCandidates _sources = new(scene);
    private readonly ContentCandidates _contents = new(scene);

    /// <summary>The attributions whose cue stands in a sentence, in the order of their cues.</summary>
    public List<Attribution> Find(int sentence)
    {
        scene.Enter(sentence);
        List<Attribution> found = [];
        foreach (Cue cue in _cues.Find())
        {
            double likelihood = 1 / (1 + Math.Exp(-weights.Cues.Score(CueFeatures.Of(scene, cue))));
            if (likelihood >= LeastLikely && Complete(cue, likelihood) is { } attribution)
            {
                found.Add(attribution);
            }
        }

        return found;
    }

    private Attribution? Complete(Cue cue, double likelihood)
    {
        SourceCandidate source = _sources.Find(cue).MaxBy(c => weights.Sources.Score(c.Features))!;
        ContentCandidate? content = Content(cue, source.Tokens);
        return content is null ? null
            : new Attribution(cue, scene.Sentence, source.Head, source.Tokens, content.Left.Tokens, content.Right.Tokens, $"{content.Left.Way}+{content.Right.Way}", likelihood);
    }

    private ContentCandidate? Content(Cue cue, TokenRange source)
    {
        Dictionary<ContentPart, float> parts = new(ReferenceEqualityComparer.Instance as IEqualityComparer<ContentPart>);
        float Part(ContentPart part)
        {
            if (!parts.TryGetValue(part, out float score))
            {
                parts[part] = score = weights.Contents.Score(part.Features);
            }

            return score;
        }

        return _contents.Find(cue, source).MaxBy(c => Part(c.Left) + Part(c.Right) + weights.Contents.Score(c.Features));
    }
}
