using Extractor.Claims.Linking;
using Extractor.Claims.Ranking;
using Extractor.Quantities;
using Extractor.Syntax;

namespace Extractor.Training.Evaluation.Quantities.Ranking;

/// <summary>What speaks for and against a set of heads.</summary>
internal sealed class HeadFeatures(ConceptFinder finder)
{
    private readonly TreePath _paths = new(finder.Tree);

    private ClaimScene Scene => finder.Scene;

    /// <summary>The features of a set.</summary>
    public FeatureSet Of(HeadSet set, HeadScene scene)
    {
        Quantity quantity = scene.Claim.Quantity;
        FeatureSet features = new((byte)quantity.Kind);
        string size = set.Thing < 0 ? "none" : set.Owner < 0 ? "one" : "two";
        features.Add("size", size);
        features.Add("rules", size, set.Thing == scene.Verdict.Thing ? set.Owner == scene.Verdict.Owner ? "same" : "thing" : set.Thing == scene.Verdict.Owner && set.Owner < 0 && set.Thing >= 0 ? "owner" : "other");
        Setting(size, quantity, scene, features);
        if (set.Thing >= 0)
        {
            Head("thing", set.Thing, scene, features);
            features.Add("single-relation", size, finder.Tree.Relation(set.Thing));
            features.Add("single-side", size, set.Thing < quantity.Tokens.First ? "left" : "right");
        }

        if (set.Owner >= 0)
        {
            Head("owner", set.Owner, scene, features);
            features.Add("pair", _paths.Of(set.Thing, set.Owner));
            features.Add("pair-order", set.Thing < set.Owner ? 1 : 0);
        }

        return features;
    }

    // What says of a quantity that it has no concept, or two.
    private void Setting(string size, Quantity quantity, HeadScene scene, FeatureSet features)
    {
        features.Add("unit", size, scene.Claim.Unit ?? "-");
        features.Add("anchor", size, finder.Tree.Relation(finder.Tree.Anchor(quantity)));
        features.Add("before", size, ItemFeatures.Form(Scene, quantity.Tokens.First - 1));
        features.Add("after", size, ItemFeatures.Form(Scene, QuantityTokens.End(quantity)));
        features.Add("number", size, Scene.Tokens.Is(quantity.NumberTokens.First, "one") ? "one" : quantity.CountedHead >= 0 ? "counts" : "-");
        features.Add("holders", size, scene.Holders.Count == 0 ? "0" : "1");
        features.Add("item", size, scene.Claim.Item is null ? "0" : "1");
    }

    private void Head(string role, int head, HeadScene scene, FeatureSet features)
    {
        Quantity quantity = scene.Claim.Quantity;
        string path = _paths.Of(finder.Tree.Anchor(quantity), head);
        bool left = head < quantity.Tokens.First;
        int governor = finder.Tree.Head(finder.Tree.Anchor(quantity));
        features.Add(role + "-path", path);
        features.Add(role + "-basis", _paths.Of(finder.Tree.Anchor(scene.Verdict.Basis), head), scene.Verdict.Basis == quantity ? "own" : "other");
        features.Add(role + "-relation", finder.Tree.Relation(head));
        features.Add(role + "-verb", path, governor < 0 ? "-" : ItemFeatures.VerbClass(Scene, governor));
        features.Add(role + "-before-path", path, ItemFeatures.Form(Scene, quantity.Tokens.First - 1));
        features.Add(role + "-type", Scene.Entities.At(head)?.Type.ToString() ?? Scene.Syntax.Xpos(head));
        features.Add(role + "-lemma", Scene.Syntax.Lemma(head));
        features.Add(role + "-amount", finder.Nouns.IsAmount(head) ? 1 : 0);
        features.Add(role + "-case", left ? "left" : "right", finder.Tree.Preposition(head) is >= 0 and var mark ? Scene.Tokens.Form(mark) : "-");
        features.Add(role + "-holder", Index(scene.Holders, head));
        features.Add(role + "-nearness", left ? "left" : "right", Nearness(head, quantity));
        features.Add(role + "-between", left ? "left" : "right", Between(left ? head + 1 : quantity.Tokens.End, left ? quantity.Tokens.First : head));
        features.Add(role + "-item", Item(head, scene));
        features.Add(role + "-rules", head == scene.Verdict.Thing ? "thing" : head == scene.Verdict.Owner ? "owner" : "-");
        foreach ((string rule, int proposed) in scene.Proposals)
        {
            if (proposed == head)
            {
                features.Add(role + "-by", rule);
            }
        }
    }

    private static int Index(IReadOnlyList<int> list, int wanted)
    {
        for (int i = 0; i < list.Count; i++)
        {
            if (list[i] == wanted)
            {
                return i;
            }
        }

        return -1;
    }

    // How many nouns stand nearer to the number on that side.
    private string Nearness(int head, Quantity quantity)
    {
        int nearer = 0;
        for (int i = Math.Min(head + 1, quantity.Tokens.End); i < Math.Max(head, quantity.Tokens.First); i++)
        {
            nearer += finder.Nouns.IsThing(i) && finder.Tree.Relation(i) is not ("compound" or "amod" or "flat") ? 1 : 0;
        }

        return nearer switch { 0 => "0", 1 => "1", 2 => "2", <= 4 => "4", _ => "many" };
    }

    private string Between(int from, int to)
    {
        int verbs = 0;
        int commas = 0;
        int quantities = 0;
        int clauses = 0;
        for (int i = from; i < to; i++)
        {
            verbs += Scene.UposAt(i) is Upos.VERB ? 1 : 0;
            commas += Scene.UposAt(i) == Upos.PUNCT && !Scene.IsHyphen(i) ? 1 : 0;
            quantities += finder.Quantities.Contains(i) && !finder.Quantities.Contains(i + 1) ? 1 : 0;
            clauses += Scene.UposAt(i) is Upos.SCONJ or Upos.CCONJ || Scene.Syntax.Xpos(i) is "WDT" or "WP" ? 1 : 0;
        }

        return $"{Math.Min(verbs, 2)}{Math.Min(commas, 1)}{Math.Min(quantities, 1)}{Math.Min(clauses, 1)}";
    }

    private string Item(int head, HeadScene scene)
    {
        if (scene.Claim.Item is not { } item || Scene.Tokens.Span(head) is var span && (span.Start < item.Span.Start || span.End > item.Span.End))
        {
            return scene.Claim.Item is null ? "none" : "outside";
        }

        int above = finder.Tree.Head(head);
        bool inside = above >= 0 && Scene.Tokens.Span(above).Start >= item.Span.Start && Scene.Tokens.Span(above).End <= item.Span.End;
        return inside ? "inside" : scene.Claim.Likelihoods.Item > 0.6 ? "head" : "head?";
    }
}
