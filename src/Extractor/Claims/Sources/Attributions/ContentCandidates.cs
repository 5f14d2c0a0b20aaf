using Extractor.Claims.Ranking;
using Extractor.Tokens;

namespace Extractor.Claims.Sources.Attributions;

/// <summary>Proposes what a source says by a cue: a clause of the tree, the sentence around a parenthesis, a quotation.</summary>
internal sealed class ContentCandidates(SpeechScene scene)
{
    private readonly LeftParts _left = new(scene);
    private readonly RightParts _right = new(scene);

    /// <summary>The candidates: every part before the cue with every part behind it, but not nothing on both sides.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="source">Who is credited; empty for nobody.</param>
    public List<ContentCandidate> Find(Cue cue, TokenRange source)
    {
        List<ContentPart> left = _left.Find(cue, source);
        List<ContentPart> right = _right.Find(cue, source);
        List<ContentCandidate> found = new(left.Count * right.Count);
        foreach (ContentPart before in left)
        {
            foreach (ContentPart behind in right)
            {
                if (!before.IsNone || !behind.IsNone)
                {
                    found.Add(new ContentCandidate(before, behind, Together(cue, source, before, behind)));
                }
            }
        }

        return found;
    }

    private FeatureSet Together(Cue cue, TokenRange source, ContentPart left, ContentPart right)
    {
        FeatureSet features = new((byte)cue.Kind);
        string ways = $"{left.Way}+{right.Way}";
        string order = source.Count == 0 ? "nobody" : source.First < cue.Token ? "before" : "behind";
        features.Add("ways", ways, order);
        features.Add("ways-relation", ways, scene.Tree.Relation(cue.Token));
        features.Add("ways-lemma", ways, scene.Syntax.Lemma(cue.Token));
        features.Add("sides", left.IsNone ? "-" : "left", right.IsNone ? "-" : "right");
        features.Add("sides-lemma", left.IsNone ? "right" : right.IsNone ? "left" : "both", scene.Syntax.Lemma(cue.Token));
        return features;
    }
}
