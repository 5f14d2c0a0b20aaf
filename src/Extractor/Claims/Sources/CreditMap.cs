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

        return Read(sentence);
    }

    /// <summary>The credits of a sentence whose cue stands at most so many tokens from a token. By binary search: a list may be one sentence of thousands.</summary>
    public IEnumerable<Credit> Near(int sentence, int token, int reach)
    {
        IReadOnlyList<Credit> all = Of(sentence);
        int low = 0;
        int high = all.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = all[middle].Attribution.Cue.Token < token - reach ? (middle + 1, high) : (low, middle);
        }

        for (int i = low; i < all.Count && all[i].Attribution.Cue.Token <= token + reach; i++)
        {
            yield return all[i];
        }
    }

    // The scene stands in the sentence while its speakers are resolved.
    private List<Credit> Read(int sentence) =>
        _credits[sentence] ??= [.. _finder.Find(sentence).Where(a => a.Source.Count > 0).Select(a => new Credit(a, _speakers.Resolve(a)))];
}
