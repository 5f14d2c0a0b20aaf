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
    private const string Whole = "whole";

    private readonly ClaimScene _scene;
    private readonly SentenceTree _tree;
    private readonly TimeMentions _times;
    private readonly TimeFeatures _features;
    private readonly TimeVariants _variants;

    public TimeCandidates(ClaimScene scene, SentenceTree tree)
    {
        _scene = scene;
        _tree = tree;
        _times = new TimeMentions(scene);
        _features = new TimeFeatures(scene, tree, _times);
        _variants = new TimeVariants(scene, _times);
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
        void Add(TimeSlot slot, Entity? mention, int sentence, string kind)
        {
            if (!found.Add(slot.Value))
            {
                return;
            }

            FeatureSet features = new((byte)quantity.Kind);
            features.Add("rule", slot.Value == proposal?.Value ? 1 + (int)proposal.Evidence : 0);
            _features.Describe(quantity, slot, mention, sentence, own, kind, features);
            if (mention is not null && sentence == quantity.Sentence)
            {
                _features.Tree(quantity, anchor, mention, features);
            }

            candidates.Add(new Candidate(slot.Span, null, slot.Evidence, features) { Value = slot.Value });
        }

        void AddWhole(Entity entity, int sentence, Evidence evidence) => Add(new TimeSlot(entity.Span, TimeLinker.Value(_scene, entity), evidence), entity, sentence, Whole);

        void AddVariants(Entity entity, int sentence, Evidence evidence)
        {
            foreach (TimeVariant variant in _variants.Of(entity, sentence))
            {
                Add(new TimeSlot(entity.Span, variant.Value, evidence), entity, sentence, variant.Kind);
            }
        }

        List<Entity> near = [.. _times.Of(quantity.Sentence).OrderBy(e => Math.Abs(e.Tokens.First - quantity.Tokens.First)).Take(MostOwn)];
        foreach (Entity entity in near)
        {
            AddWhole(entity, quantity.Sentence, Evidence.Sentence);
        }

        for (int sentence = quantity.Sentence - 1; sentence >= Math.Max(0, quantity.Sentence - SentencesBack) && candidates.Count < MostCandidates; sentence--)
        {
            foreach (Entity entity in _times.Of(sentence))
            {
                AddWhole(entity, sentence, Evidence.Carried);
            }
        }

        foreach ((Entity entity, int sentence) in _times.Lead)
        {
            AddWhole(entity, sentence, Evidence.Article);
        }

        foreach ((Entity entity, int sentence) in _times.Polls)
        {
            AddWhole(entity, sentence, Evidence.Article);
        }

        foreach (Entity entity in near)
        {
            AddVariants(entity, quantity.Sentence, Evidence.Sentence);
        }

        if (quantity.Sentence > 0)
        {
            foreach (Entity entity in _times.Of(quantity.Sentence - 1))
            {
                AddVariants(entity, quantity.Sentence - 1, Evidence.Carried);
            }
        }

        foreach ((Entity entity, int sentence) in _times.Polls)
        {
            AddVariants(entity, sentence, Evidence.Article);
        }

        if (proposal is not null)
        {
            Add(proposal, null, -1, Whole);
        }

        return candidates;
    }
}
