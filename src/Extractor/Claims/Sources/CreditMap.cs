using Extractor.Claims.Sources.Attributions;

namespace Extractor.Claims.Sources;

/// <summary>The credits of an article by sentence, found when they are first asked for.</summary>
internal sealed class CreditMap(SpeechScene scene, AttributionWeights weights)
{
    private readonly AttributionFinder _finder = new(scene, weights);
    private readonly SpeakerResolver _speakers = new(scene);
    private readonly List<Credit>?[] _credits = new List<Credit>?[scene.Tokens.SentenceCount];

    /// <summary>The credits whose cue stands in a sentence and whose source is named; none outside the article.</summary>
    public IReadOnlyList<Credit> Of(int sentence)
    {
        if (sentence < 0 || sentence >= _credits.Length)
        {
            return [];
        }

        return _credits[sentence] ??= [.. _finder.Find(sentence).Where(a => a.Source.Count > 0).Select(a => new Credit(a, _speakers.Resolve(a)))];
    }
}
