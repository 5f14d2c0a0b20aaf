using Extractor.Articles;
using Extractor.Claims;
using Extractor.Claims.Ranking;
using Extractor.Quantities;
using Extractor.Syntax;

namespace Extractor.Training.Evaluation.Quantities.Ranking;

/// <summary>
/// Proposes sets of heads for a quantity: none, each noun of the sentence, and each together with a subject that may have or do it. The features say what speaks for
/// each; the verdicts of the rules are among them.
/// </summary>
internal sealed class HeadCandidates(ConceptFinder finder)
{
    private const int Reach = 40;
    private const int Highest = 6;

    private readonly HeadFeatures _features = new(finder);

    /// <summary>The sets, the empty one first, each with its features.</summary>
    public List<(HeadSet Set, Candidate Candidate)> Of(Claim claim)
    {
        ConceptVerdict verdict = finder.Verdict(claim);
        HeadScene scene = new(claim, verdict, [.. finder.Proposals(claim)], [.. Holders(finder.Tree.Anchor(claim.Quantity))]);
        List<int> heads = Heads(claim.Quantity, verdict);
        List<HeadSet> sets = [new HeadSet(-1)];
        sets.AddRange(heads.Select(h => new HeadSet(h)));
        IEnumerable<int> owners = scene.Holders.Append(verdict.Owner).Where(o => o >= 0).Distinct();
        sets.AddRange(owners.SelectMany(o => heads.Where(h => h != o && !Inside(h, o)).Select(h => new HeadSet(h, o))));
        return [.. sets.Select(s => (s, new Candidate(s.Thing < 0 ? default : new TextSpan(s.Thing, s.Thing + 1), null, Evidence.Direct, _features.Of(s, scene))))];
    }

    // "the company's revenue": the company is a word of the revenue's phrase.
    private bool Inside(int head, int holder) => finder.Tree.Head(head) == holder || finder.Tree.Head(holder) == head;

    private List<int> Heads(Quantity quantity, ConceptVerdict verdict)
    {
        List<int> heads = [];
        int end = Math.Min(finder.Scene.Range.End, quantity.Tokens.End + Reach);
        for (int i = Math.Max(finder.Scene.Range.First, quantity.Tokens.First - Reach); i < end; i++)
        {
            if (i == verdict.Thing || i == verdict.Owner || (finder.Nouns.IsThing(i) && !IsModifier(i)))
            {
                heads.Add(i);
            }
        }

        return heads;
    }

    private bool IsModifier(int token) => finder.Tree.Head(token) is var head && finder.Tree.Relation(token) switch
    {
        "compound" or "amod" => head > token && finder.Nouns.IsThing(head),
        "flat" or "goeswith" => true,
        _ => false,
    };

    // The subjects of the verbs above the number, the nearest first.
    private IEnumerable<int> Holders(int anchor)
    {
        int node = anchor;
        for (int step = 0; step < Highest && node >= 0; step++)
        {
            int subject = finder.Scene.UposAt(node) is Upos.VERB or Upos.AUX ? finder.Subjects.Of(node) : finder.Tree.Child(node, "nsubj");
            if (finder.Nouns.IsThing(subject))
            {
                yield return subject;
            }

            node = finder.Tree.Head(node);
        }
    }
}
