using System.Collections.Frozen;
using Extractor.Quantities;
using Extractor.Syntax;

namespace Extractor.Claims.Linking;

/// <summary>
/// Climbs the tree from a quantity to the words that make its claim a plan or a possibility: <c>agreed to repay $650,000</c>, <c>its goal of planting
/// 43,000 trees</c>, <c>a tunnel that should cost $2 billion</c>.
/// </summary>
internal sealed class AssertionPath(ClaimScene scene)
{
    private const int DeepestChain = 8;
    private const int AuxiliaryReach = 6;
    private const int NounReach = 6;

    // Verbs whose complement is yet to come, and nouns whose content is.
    private static readonly FrozenSet<string> PlanVerbs = new[]
    {
        "plan", "pledge", "propose", "vow", "intend", "aim", "expect", "forecast", "project", "predict", "schedule", "agree", "hope", "promise", "recommend", "urge", "target", "set", "want", "seek", "anticipate", "commit",
        "decide", "envisage", "foresee", "slate", "negotiate",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> PlanNouns = new[]
    {
        "plan", "goal", "target", "proposal", "pledge", "promise", "forecast", "prediction", "projection", "aim", "ambition", "commitment", "offer", "bid",
    }.ToFrozenSet();

    private readonly SentenceTree _tree = new(scene);

    /// <summary>Planned or possible when a word above the quantity says so, else asserted.</summary>
    public Assertion Find(Quantity quantity)
    {
        if (IsGiven(quantity))
        {
            return Assertion.Asserted;
        }

        int node = _tree.Anchor(quantity);
        int below = -1;
        for (int depth = 0; depth < DeepestChain && node >= 0; depth++)
        {
            if (At(node, below) is { } found)
            {
                return found;
            }

            if (Ends(node, depth))
            {
                return Assertion.Asserted;
            }

            below = node;
            node = _tree.Head(node);
        }

        return Assertion.Asserted;
    }

    // A clause of its own is asserted as it stands, and what is nested in a subject is there already: "the market, estimated at $112 million, could grow".
    private bool Ends(int node, int depth)
    {
        string relation = _tree.Relation(node);
        bool finite = relation is "ccomp" or "parataxis" or "conj" && IsFinite(node);
        bool described = relation == "acl" && !PlanNouns.Contains(scene.Syntax.Lemma(Math.Max(_tree.Head(node), scene.Range.First)));

        // "will grow by 8 percent, reaching 532 million", "will borrow to build 90 houses" go on with the plan; "while accepting 20" and "by beating 30" do not.
        bool aside = relation == "advcl" && (IsFinite(node) || node < _tree.Head(node) || _tree.Has(node, "mark") && !scene.IsAny(node - 1, "to"));
        return finite || described || aside || (relation == "nsubj" && depth > 0);
    }

    /// <summary>
    /// True for a number that describes what is already there, whatever is planned with it: <c>the two countries will meet</c>, <c>the six-nation council
    /// will</c>.
    /// </summary>
    public bool IsGiven(Quantity quantity)
    {
        if (quantity.Kind is not (QuantityKind.Count or QuantityKind.Age))
        {
            return false;
        }

        bool attribute = scene.IsHyphen(quantity.NumberTokens.End) && (quantity.Kind == QuantityKind.Age || quantity.CountedHead == quantity.NumberTokens.End + 1);
        int before = quantity.NumberTokens.First - 1;
        bool between = scene.IsAny(before, "the", "these") && scene.IsAny(before - 1, "between", "among", "of", "by") && quantity.CountedHead >= 0 && quantity.Value.First <= 10;
        return attribute || between;
    }

    private Assertion? At(int node, int below)
    {
        string lemma = scene.Syntax.Lemma(node);
        Upos upos = scene.UposAt(node);
        if (upos is Upos.VERB or Upos.AUX or Upos.ADJ or Upos.NOUN && Auxiliary(node) is { } modal)
        {
            return modal;
        }

        bool complement = below >= 0 && _tree.Relation(below) is "xcomp" or "ccomp" or "obj";
        if (upos is Upos.VERB && PlanVerbs.Contains(lemma) && complement && IsToCome(below, lemma))
        {
            return Assertion.Planned;
        }

        return upos is Upos.NOUN && below >= 0 && PlanNouns.Contains(lemma) && _tree.Relation(below) is "acl" or "nmod" && below > node && below - node <= NounReach ? Assertion.Planned : null;
    }

    // "agreed to pay" is a plan, "asked 30 people" is not; a plan's own object is ("proposed a $2 million fund").
    private bool IsToCome(int below, string lemma) =>
        _tree.Relation(below) == "xcomp" ? scene.Is(below - 1, "to") || scene.Is(below - 2, "to") || scene.Syntax.Xpos(below) == "VBG"
        : lemma is "plan" or "propose" or "pledge" or "promise" or "forecast" or "predict" or "expect" or "target" or "project" or "anticipate" or "envisage" or "recommend" or "foresee";

    private Assertion? Auxiliary(int node)
    {
        for (int i = Math.Max(scene.Range.First, node - AuxiliaryReach); i < node; i++)
        {
            if (scene.Syntax.Head(i) != node || scene.UposAt(i) != Upos.AUX)
            {
                continue;
            }

            Assertion? found = scene.Syntax.Lemma(i) switch
            {
                "will" or "shall" => Assertion.Planned,
                "may" or "might" or "could" => Assertion.Possible,
                "would" when IsAnswer(node) => null,
                "would" => scene.Is(i + 1, "have") ? Assertion.Possible : Assertion.Planned,
                "should" => Assertion.Planned,
                _ => null,
            };
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    // "46 percent would choose the senator" is what they answered.
    private bool IsAnswer(int verb) => scene.Syntax.Lemma(verb) is "choose" or "vote" or "back" or "prefer" or "support" or "pick" or "like";

    private bool IsFinite(int verb) => scene.Syntax.Xpos(verb) is "VBD" or "VBZ" or "VBP" || (scene.Syntax.Xpos(verb) is "VBN" or "VBG" && _tree.Has(verb, "aux"));
}
