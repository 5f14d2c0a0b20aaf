using Extractor.Articles;
using Extractor.Claims.Linking;
using Extractor.Quantities;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Claims.Ranking;

/// <summary>
/// Lists what a quantity may count or measure: the noun phrases and pronouns of its sentence, what the rules found, the item of the quantity before,
/// and nothing; each with what speaks for it.
/// </summary>
internal sealed class ItemCandidates(ClaimScene scene, SentenceTree tree, HeadPhrases phrases)
{
    private const int Reach = 40;
    private const int FurthestBack = 3;

    private readonly TreePath _paths = new(tree);

    /// <summary>The candidates of a quantity; the empty one comes first.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="proposals">What the rules found.</param>
    /// <param name="earlier">The items of the claims before, the last first.</param>
    public List<Candidate> Of(Quantity quantity, in ItemProposals proposals, IReadOnlyList<EarlierItem> earlier)
    {
        List<Candidate> candidates = [None(quantity, proposals)];
        ItemProposals left = proposals;
        int anchor = tree.Anchor(quantity);
        int first = Math.Max(scene.Range.First, quantity.Tokens.First - Reach);
        int end = Math.Min(scene.Range.End, quantity.Tokens.End + Reach);
        for (int head = first; head < end; head++)
        {
            if (IsHead(head, quantity))
            {
                TokenRange tokens = phrases.Of(head, HeadPhrases.Floor(head, quantity, scene.Range.First));
                candidates.Add(Describe(quantity, anchor, head, tokens, ref left));
            }
        }

        Add(quantity, left.Chunk, proposals, candidates);
        Add(quantity, left.Tree == left.Chunk ? null : left.Tree, proposals, candidates);
        Add(quantity, left.Carried, proposals, candidates);
        for (int rank = 0; rank < earlier.Count; rank++)
        {
            TakeUp(quantity, anchor, earlier[rank], rank, candidates);
        }

        return candidates;
    }

    private bool IsHead(int token, Quantity quantity)
    {
        if (quantity.NumberTokens.Contains(token) || scene.IsPercent(token) || scene.Entities.At(token) is { PlacesInTime: true })
        {
            return false;
        }

        if (scene.UposAt(token) == Upos.PRON)
        {
            return scene.Syntax.Xpos(token) is "PRP" or "WP" or "WDT" or "DT";
        }

        bool unit = quantity.Kind != QuantityKind.Count && quantity.Kind != QuantityKind.Age && quantity.Tokens.Contains(token);

        // "the island's population", "a 12-month rate", "bond yields": these are inside the phrase of another noun.
        bool owner = scene.Range.Contains(token + 1) && scene.Syntax.Xpos(token + 1) == "POS";
        bool inside = owner || scene.IsHyphen(token + 1) || (scene.Range.Contains(token + 1) && scene.Phrases.IsNoun(token + 1) && scene.Syntax.Head(token) > token);
        return scene.Phrases.IsNoun(token) && !unit && !inside;
    }

    private Candidate Describe(Quantity quantity, int anchor, int head, TokenRange tokens, ref ItemProposals left)
    {
        TextSpan span = scene.Tokens.Span(tokens);
        FeatureSet features = new((byte)quantity.Kind);
        bool direct = Claim(ref left, span, features, quantity);
        ItemFeatures.Place(scene, quantity, head, tokens, features);
        ItemFeatures.Words(scene, head, features);
        ItemFeatures.Tree(scene, tree, _paths, anchor, head, features);
        return new Candidate(span, null, direct ? Evidence.Direct : Evidence.Sentence, features) { Head = head };
    }

    // Which rules chose this phrase, whatever exactly they cut out of the text.
    private static bool Claim(ref ItemProposals left, TextSpan span, FeatureSet features, Quantity quantity)
    {
        bool chunk = IsSame(left.Chunk, span);
        bool climbed = IsSame(left.Tree, span);
        bool carried = IsSame(left.Carried, span);
        Evidence evidence = chunk ? left.Chunk!.Evidence : Evidence.Sentence;
        Rules(features, chunk, climbed, carried, chunk ? left.Chunk!.Evidence : null);
        left = new ItemProposals(chunk ? null : left.Chunk, climbed ? null : left.Tree, carried ? null : left.Carried);
        return chunk && evidence == Evidence.Direct;
    }

    private static bool IsSame(PhraseSlot? proposal, TextSpan span) => proposal is not null && (proposal.Span.End == span.End || (proposal.Span.Start >= span.Start && proposal.Span.Start < span.End && proposal.Span.Start == span.Start));

    private static void Rules(FeatureSet features, bool chunk, bool climbed, bool carried, Evidence? evidence)
    {
        int mask = (chunk ? 1 : 0) + (climbed ? 2 : 0) + (carried ? 4 : 0);
        features.Add("rules", mask);
        if (chunk)
        {
            features.Add("chunk", (int)evidence!.Value);
        }
    }

    private static void Add(Quantity quantity, PhraseSlot? proposal, in ItemProposals all, List<Candidate> candidates)
    {
        if (proposal is null)
        {
            return;
        }

        FeatureSet features = new((byte)quantity.Kind);
        Rules(features, proposal == all.Chunk, proposal == all.Tree, proposal == all.Carried, proposal == all.Chunk ? proposal.Evidence : null);
        features.Add("beyond");
        candidates.Add(new Candidate(proposal.Span, null, proposal == all.Carried ? Evidence.Carried : proposal.Evidence, features));
    }

    // "Of the enrolled, 53 percent are women. Some 22 percent belong to the Scheduled Castes": what was counted is counted on.
    private void TakeUp(Quantity quantity, int anchor, EarlierItem earlier, int rank, List<Candidate> candidates)
    {
        int back = quantity.Sentence - earlier.Quantity.Sentence;
        if (back > FurthestBack)
        {
            return;
        }

        int at = candidates.FindIndex(c => c.Span == earlier.Slot.Span);
        FeatureSet features = at < 0 ? new FeatureSet((byte)quantity.Kind) : candidates[at].Features;
        features.Add("earlier", (rank * 16) + (back * 4) + (earlier.Quantity.Kind == quantity.Kind ? 2 : 0) + (earlier.Quantity.Unit == quantity.Unit ? 1 : 0));
        if (at >= 0)
        {
            return;
        }

        features.Add("earlier-before", ItemFeatures.Form(scene, quantity.Tokens.First - 1));
        features.Add("earlier-after", ItemFeatures.Form(scene, quantity.Tokens.End));
        features.Add("earlier-opening", scene.FunctionWord(scene.Range.First));
        features.Add("earlier-counted", quantity.CountedHead >= 0 ? 1 : 0);
        features.Add("earlier-relation", tree.Relation(anchor));
        features.Add("earlier-paragraph", scene.SameParagraph(quantity.Sentence, earlier.Quantity.Sentence) ? 1 : 0);
        if (tree.Head(anchor) is >= 0 and var governor)
        {
            features.Add("earlier-governor", ItemFeatures.VerbClass(scene, governor), tree.Relation(anchor));
        }

        if (earlier.Head >= 0)
        {
            features.Add("earlier-lemma", scene.Syntax.Lemma(earlier.Head));
        }

        candidates.Add(new Candidate(earlier.Slot.Span, null, Evidence.Carried, features) { Head = earlier.Head });
    }

    private Candidate None(Quantity quantity, in ItemProposals proposals)
    {
        FeatureSet features = new((byte)quantity.Kind);
        features.Add("none");
        int mask = (proposals.Chunk is null ? 0 : proposals.Chunk.Evidence == Evidence.Direct ? 1 : 2) + (proposals.Tree is null ? 0 : 3) + (proposals.Carried is null ? 0 : 6);
        features.Add("none-rules", mask);
        features.Add("none-counted", quantity.CountedHead >= 0 ? 1 : 0);
        features.Add("none-before", ItemFeatures.Form(scene, quantity.Tokens.First - 1));
        features.Add("none-after", ItemFeatures.Form(scene, quantity.Tokens.End));
        features.Add("none-unit", quantity.Unit ?? string.Empty);
        features.Add("none-poll", scene.IsPoll ? 1 : 0);
        int anchor = tree.Anchor(quantity);
        features.Add("none-relation", tree.Relation(anchor));
        if (tree.Head(anchor) is >= 0 and var head)
        {
            features.Add("none-governor", ItemFeatures.VerbClass(scene, head), tree.Relation(anchor));
            features.Add("none-lemma", scene.Syntax.Lemma(head));
        }

        return new Candidate(default, null, Evidence.Direct, features);
    }
}
