using Extractor.Claims.Linking;
using Extractor.Quantities;
using Extractor.Syntax;
using Extractor.Syntax.Chunks;

namespace Extractor.Claims.Ranking;

/// <summary>Lists what may have happened to the counted or measured thing: the verbs of its sentence, the nouns that name an event, and nothing.</summary>
internal sealed class EventCandidates(ClaimScene scene, SentenceTree tree)
{
    private const int Reach = 40;

    private readonly TreePath _paths = new(tree);

    /// <summary>The candidates of a quantity; the empty one comes first.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="proposal">What the rules found, or null.</param>
    /// <param name="item">The item of the quantity, or null.</param>
    public List<Candidate> Of(Quantity quantity, EventSlot? proposal, PhraseSlot? item)
    {
        int anchor = tree.Anchor(quantity);
        List<Candidate> candidates = [None(quantity, anchor, proposal)];
        int first = Math.Max(scene.Range.First, quantity.Tokens.First - Reach);
        int end = Math.Min(scene.Range.End, quantity.Tokens.End + Reach);
        int verbsBefore = CountVerbs(first, quantity.Tokens.First);
        for (int token = first; token < end; token++)
        {
            string? noun = scene.UposAt(token) == Upos.VERB ? null : VerbalNouns.Event(scene.Syntax, token) ?? Participle(token);
            if (scene.UposAt(token) != Upos.VERB && noun is null)
            {
                continue;
            }

            FeatureSet features = new((byte)quantity.Kind);
            features.Add("rule", proposal?.Span == scene.Tokens.Span(token) ? 1 : 0);
            Describe(quantity, token, features);
            Tree(quantity, anchor, token, item, features);
            if (scene.UposAt(token) == Upos.VERB)
            {
                verbsBefore -= token < quantity.Tokens.First ? 1 : 0;
                features.Add("order", token < quantity.Tokens.First ? -Math.Min(3, verbsBefore) - 1 : Math.Min(3, CountVerbs(quantity.Tokens.End, token)));
            }

            candidates.Add(new Candidate(scene.Tokens.Span(token), noun ?? Lemma(token), Evidence.Sentence, features));
        }

        return candidates;
    }

    private string Lemma(int token) => scene.Syntax.Lemma(token).ToLowerInvariant();

    // "people are involved in": a participle that is tagged as an adjective.
    private string? Participle(int token) =>
        scene.UposAt(token) == Upos.ADJ && scene.Tokens.Form(token).EndsWith("ed", StringComparison.Ordinal) && scene.UposAt(token - 1) is Upos.AUX or Upos.ADV
            ? scene.Syntax.LemmaAs(token, "VBN")
            : null;

    private int CountVerbs(int first, int end)
    {
        int count = 0;
        for (int i = Math.Max(first, scene.Range.First); i < Math.Min(end, scene.Range.End); i++)
        {
            count += scene.UposAt(i) == Upos.VERB ? 1 : 0;
        }

        return count;
    }

    private void Describe(Quantity quantity, int token, FeatureSet features)
    {
        ItemFeatures.Place(scene, quantity, token, new Tokens.TokenRange(token, token + 1), features);
        features.Add("verb", Lemma(token));
        features.Add("verb-class", ItemFeatures.VerbClass(scene, token));
        features.Add("tag", scene.Syntax.Xpos(token), ItemFeatures.Form(scene, token - 1));
        features.Add("passive", IsPassive(token) ? 1 : 0);
        features.Add("next", ItemFeatures.Form(scene, token + 1));
    }

    private bool IsPassive(int token)
    {
        foreach (VerbGroup group in scene.Verbs)
        {
            if (group.Head == token)
            {
                return scene.IsPassive(group);
            }
        }

        return false;
    }

    private void Tree(Quantity quantity, int anchor, int token, PhraseSlot? item, FeatureSet features)
    {
        string path = _paths.Of(anchor, token);
        features.Add("path", path);
        features.Add("path-class", path, ItemFeatures.VerbClass(scene, token));
        features.Add("relation", tree.Relation(token));
        features.Add("own-preposition", path, tree.Preposition(anchor) is >= 0 and var preposition ? scene.Tokens.Form(preposition) : "-");
        features.Add("hyphen", path, scene.IsHyphen(quantity.NumberTokens.End) ? "1" : "0");
        if (item is not null)
        {
            bool before = item.Span.End <= scene.Tokens.Span(token).Start;
            bool between = before && item.Span.Start > scene.Tokens.Span(quantity.Tokens.First).Start;
            features.Add("item-side", before ? 1 : 0);
            features.Add("item-between", between ? 1 : 0);
            features.Add("is-item", item.Span.End == scene.Tokens.Span(token).End ? 1 : 0);
        }
    }

    private Candidate None(Quantity quantity, int anchor, EventSlot? proposal)
    {
        FeatureSet features = new((byte)quantity.Kind);
        features.Add("none");
        features.Add("none-rule", proposal is null ? 0 : 1);
        features.Add("none-relation", tree.Relation(anchor));
        features.Add("none-before", ItemFeatures.Form(scene, quantity.Tokens.First - 1));
        features.Add("none-after", ItemFeatures.Form(scene, quantity.Tokens.End));
        features.Add("none-hyphen", scene.IsHyphen(quantity.NumberTokens.End) ? 1 : 0);
        if (tree.Head(anchor) is >= 0 and var head)
        {
            features.Add("none-governor", ItemFeatures.VerbClass(scene, head), tree.Relation(anchor));
            features.Add("none-preposition", tree.Preposition(anchor) is >= 0 and var preposition ? scene.Tokens.Form(preposition) : "-", tree.Relation(anchor));
        }

        return new Candidate(default, null, Evidence.Direct, features);
    }
}
