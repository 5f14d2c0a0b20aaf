using Extractor.Claims.Ranking;
using Extractor.Claims.Sources.Attributions;
using Extractor.Entities;
using Extractor.Tokens;
using Extractor.Training.Evaluation.Sources;

namespace Extractor.Training.Sources;

/// <summary>Makes choices to learn from out of annotated articles: is a word a cue, who is its source, what is its content.</summary>
internal sealed class AttributionExamples
{
    // Two spans are taken for the same from half of their characters on.
    private const double Same = 0.5;

    /// <summary>Whether a word is a cue.</summary>
    public List<Choice> Cues { get; } = [];

    /// <summary>Who the source of a cue is.</summary>
    public List<Choice> Sources { get; } = [];

    /// <summary>What the content of a cue is.</summary>
    public List<Choice> Contents { get; } = [];

    /// <summary>Attributions whose cue is no candidate.</summary>
    public int CuesMissed { get; private set; }

    /// <summary>Adds the choices of an article.</summary>
    /// <param name="index">Number of the article.</param>
    /// <param name="gold">The annotated article.</param>
    /// <param name="read">The same article as the earlier stages read it.</param>
    public void Add(int index, AttributionDocument gold, EntityArticle read)
    {
        SpeechScene scene = new(read);
        CueCandidates candidates = new(scene);
        HashSet<GoldAttribution> used = [];
        for (int sentence = 0; sentence < read.Tokens.SentenceCount; sentence++)
        {
            scene.Enter(sentence);
            List<Cue> cues = candidates.Find();
            foreach (Cue cue in cues.Where(c => !gold.Discarded.Contains(read.Tokens.Span(c.Token).Start)))
            {
                GoldAttribution? attribution = gold.Attributions.FirstOrDefault(a => !used.Contains(a) && a.Cue.Contains(read.Tokens.Span(cue.Token).Start) && IsTop(scene, cues, cue, a));
                Cues.Add(Choice.YesOrNo(index, CueFeatures.Of(scene, cue).Hashes.ToArray(), attribution is not null));
                if (attribution is not null)
                {
                    used.Add(attribution);
                    AddSpans(index, scene, cue, attribution);
                }
            }
        }

        CuesMissed += gold.Attributions.Count - used.Count;
    }

    // "declined to say": of several verbs of one cue the one that governs the others.
    private static bool IsTop(SpeechScene scene, List<Cue> cues, Cue cue, GoldAttribution attribution) =>
        !cues.Exists(c => c.Token != cue.Token && attribution.Cue.Contains(scene.Tokens.Span(c.Token).Start) && scene.Tree.IsUnder(cue.Token, c.Token));

    private void AddSpans(int index, SpeechScene scene, Cue cue, GoldAttribution attribution)
    {
        List<SourceCandidate> sources = new SourceCandidates(scene).Find(cue);
        double[] likeness = [.. sources.Select(c => c.Head < 0 ? (attribution.Source.Count == 0 ? 1 : 0) : attribution.Source.Likeness(Characters(scene, c.Tokens)))];
        int source = Array.IndexOf(likeness, likeness.Max());
        bool found = likeness[source] >= Same;
        Sources.Add(new Choice(index, [.. sources.Select(c => c.Hashes)], [.. sources.Select((_, i) => new[] { i })], [.. likeness.Select((_, i) => found && i == source)]));
        AddContent(index, scene, cue, found ? sources[source].Tokens : default, attribution);
    }

    private void AddContent(int index, SpeechScene scene, Cue cue, TokenRange source, GoldAttribution attribution)
    {
        List<ContentCandidate> contents = new ContentCandidates(scene).Find(cue, source);
        double[] likeness = [.. contents.Select(c => attribution.Content.Likeness(Characters(scene, c.Left.Tokens, c.Right.Tokens)))];
        double best = likeness.DefaultIfEmpty().Max();
        Dictionary<FeatureSet, int> pieces = new(ReferenceEqualityComparer.Instance);
        int Piece(FeatureSet features) => pieces.TryGetValue(features, out int piece) ? piece : pieces[features] = pieces.Count;
        int[][] candidates = [.. contents.Select(c => new[] { Piece(c.Left.Features), Piece(c.Right.Features), Piece(c.Features) })];
        Contents.Add(new Choice(index, [.. pieces.Keys.Select(f => f.Hashes.ToArray())], candidates, [.. likeness.Select(l => best >= Same && l > best - 0.01)]));
    }

    /// <summary>Whether what weights find in an article is right as a whole. The weights should not have learned from that article.</summary>
    public static IEnumerable<Choice> Wholes(int index, AttributionDocument gold, EntityArticle read, AttributionWeights weights)
    {
        SpeechScene scene = new(read);
        AttributionFinder finder = new(scene, weights);
        HashSet<GoldAttribution> used = [];
        for (int sentence = 0; sentence < read.Tokens.SentenceCount; sentence++)
        {
            foreach (Attribution found in finder.Find(sentence).Where(a => !gold.Discarded.Contains(read.Tokens.Span(a.Cue.Token).Start)))
            {
                CharacterSet source = Characters(scene, found.Source);
                CharacterSet content = Characters(scene, found.Left, found.Right);
                GoldAttribution? same = gold.Attributions.FirstOrDefault(a => !used.Contains(a) && a.Source.Likeness(source) >= Same && a.Content.Likeness(content) >= Same);
                bool right = same is not null && used.Add(same);
                yield return Choice.YesOrNo(index, AttributionFeatures.Of(scene, found).Hashes.ToArray(), right);
            }
        }
    }

    private static CharacterSet Characters(SpeechScene scene, params TokenRange[] ranges) =>
        new(ranges.Where(r => r.Count > 0).Select(scene.Tokens.Span));
}
