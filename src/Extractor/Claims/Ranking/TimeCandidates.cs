using Extractor.Claims.Linking;
using Extractor.Entities;
using Extractor.Quantities;

namespace Extractor.Claims.Ranking;

/// <summary>
/// Lists when a claim may hold: the dated expressions of its sentence, of the sentences before and of the first sentences, the days of polls, and no time. A time that
/// is named several times is one candidate, described by its nearest mention.
/// </summary>
internal sealed class TimeCandidates
{
    private const int SentencesBack = 14;
    private const int MostOwn = 16;
    private const int MostCandidates = 16;

    private readonly ClaimScene _scene;
    private readonly SentenceTree _tree;
    private readonly TimeMentions _times;
    private readonly TimeFeatures _features;

    public TimeCandidates(ClaimScene scene, SentenceTree tree)
    {
        _scene = scene;
        _tree = tree;
        _times = new TimeMentions(scene);
        _features = new TimeFeatures(scene, tree, _times);
    }

    /// <summary>The candidates of a quantity; the empty one comes first.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="traits">What is known of its claim.</param>
    /// <param name="proposal">What the rules found, or null.</param>
    public List<Candidate> Of(Quantity quantity, ClaimTraits traits, TimeSlot? proposal)
    {
        int anchor = _tree.Anchor(quantity);
        _features.Enter(quantity, traits);
        HashSet<string> found = [];
        List<Candidate> candidates = [_features.None(quantity, proposal)];
        bool own = _times.Of(quantity.Sentence).Count > 0;
        void Add(TimeSlot slot, Entity? mention, int sentence)
        {
            if (!found.Add(slot.Value))
            {
                return;
            }

            FeatureSet features = new((byte)quantity.Kind);
            features.Add("rule", slot.Value == proposal?.Value ? 1 + (int)proposal.Evidence : 0);
            _features.Describe(quantity, slot, mention, sentence, own, features);
            if (mention is not null && sentence == quantity.Sentence)
            {
                _features.Tree(quantity, anchor, mention, features);
            }

            candidates.Add(new Candidate(slot.Span, null, slot.Evidence, features) { Value = slot.Value });
        }

        foreach (Entity entity in _times.Of(quantity.Sentence).OrderBy(e => Math.Abs(e.Tokens.First - quantity.Tokens.First)).Take(MostOwn))
        {
            Add(new TimeSlot(entity.Span, TimeLinker.Value(_scene, entity), Evidence.Sentence), entity, quantity.Sentence);
            foreach (string part in Parts(entity))
            {
                Add(new TimeSlot(entity.Span, part, Evidence.Sentence), entity, quantity.Sentence);
            }

            if (Aligned(entity, quantity.Sentence) is { } aligned)
            {
                Add(new TimeSlot(entity.Span, aligned, Evidence.Sentence), entity, quantity.Sentence);
            }
        }

        for (int sentence = quantity.Sentence - 1; sentence >= Math.Max(0, quantity.Sentence - SentencesBack) && candidates.Count < MostCandidates; sentence--)
        {
            foreach (Entity entity in _times.Of(sentence))
            {
                Add(new TimeSlot(entity.Span, TimeLinker.Value(_scene, entity), Evidence.Carried), entity, sentence);
            }
        }

        foreach ((Entity entity, int sentence) in _times.Lead)
        {
            Add(new TimeSlot(entity.Span, TimeLinker.Value(_scene, entity), Evidence.Article), entity, sentence);
        }

        foreach ((Entity entity, int sentence) in _times.Polls)
        {
            Add(new TimeSlot(entity.Span, TimeLinker.Value(_scene, entity), Evidence.Article), entity, sentence);
        }

        if (proposal is not null)
        {
            Add(proposal, null, -1);
        }

        return candidates;
    }

    // "Between 2000 and 2020 the number rose from 13 to 31": each end by itself; "the reports of 2009 and 2019": both together.
    private IEnumerable<string> Parts(Entity entity)
    {
        string[] ends = entity.Value!.Split('/');
        if (ends.Length == 2)
        {
            yield return ends[0];
            yield return ends[1];
        }
        else if (entity.Tokens.End + 1 < _scene.Tokens.Count && _scene.Tokens.Is(entity.Tokens.End, "and") && _scene.Entities.At(entity.Tokens.End + 1) is { PlacesInTime: true, Value: { } other }
            && other.Length == entity.Value!.Length && string.CompareOrdinal(entity.Value, other) < 0)
        {
            yield return entity.Value + "/" + other;
        }
    }

    // "Third-quarter sales rose to $14 million from $9 million last year", "in May 2022 … in 2021": the same months of the year named.
    private string? Aligned(Entity entity, int sentence)
    {
        if (entity.Value!.Length != TimeMentions.YearLength || _times.Of(sentence).Find(e => e.Tokens.End <= entity.Tokens.First && e.Value!.Length > TimeMentions.YearLength && e.Value[TimeMentions.YearLength] == '-') is not { Value: { } months })
        {
            return null;
        }

        string[] ends = months.Split('/');
        return Array.TrueForAll(ends, e => e.Length is > TimeMentions.YearLength and < 10) && ends[^1].AsSpan(0, TimeMentions.YearLength).SequenceEqual(ends[0].AsSpan(0, TimeMentions.YearLength))
            ? string.Join('/', ends.Select(e => entity.Value + e[TimeMentions.YearLength..])) : null;
    }
}
