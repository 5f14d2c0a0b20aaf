using Extractor.Claims;
using Extractor.Quantities;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Training.Evaluation.Quantities;

/// <summary>The <c>change</c> of the benchmark: a direction where verbs and adverbs move the number, else what bounds it, else <c>=</c>.</summary>
internal sealed class BenchmarkChanges(TaggedArticle syntax)
{
    private readonly TokenizedArticle _tokens = syntax.Tokens;

    /// <summary>One of <c>=</c>, <c>~</c>, <c>&lt;</c>, <c>&gt;</c>, <c>up</c>, <c>down</c>.</summary>
    public string Of(Claim claim)
    {
        Quantity quantity = claim.Quantity;

        // "rose nearly 5%", "rose under 4%" go up, but "climbed more than 3%" is more than that.
        bool beyond = quantity.Bound is Bound.AtLeast or Bound.MoreThan;
        if (claim is { Change: { } change, Role: ChangeRole.By } && !beyond && !IsNounOfChange(quantity) && !IsComparison(quantity))
        {
            return change == Extractor.Claims.Change.Increase ? "up" : "down";
        }

        return quantity.Bound switch
        {
            Bound.About => IsConversion(quantity) ? "=" : "~",
            Bound.AtLeast or Bound.MoreThan => ">",
            Bound.AtMost or Bound.LessThan => IsEqual(quantity.Tokens.First) ? "=" : "<",
            _ => "=",
        };
    }

    // "no more than 5", "as many as 5" and "within six weeks" are the number itself to the benchmark.
    private bool IsEqual(int first) => _tokens.Is(first, "no") || _tokens.Is(first, "as") || (first > 0 && _tokens.Is(first - 1, "within"));

    // "about 5 billion pounds ($6 billion)": the words before the first amount are not said again.
    private bool IsConversion(Quantity quantity) => quantity.Kind == QuantityKind.Money && quantity.Tokens.First > 0 && _tokens.Form(quantity.Tokens.First - 1) is "(";

    // "closed 34% higher", "5% more than last year": a comparison, no movement.
    private bool IsComparison(Quantity quantity)
    {
        int after = quantity.Tokens.End;
        return after < _tokens.Count && (_tokens.Is(after, "higher") || _tokens.Is(after, "lower") || _tokens.Is(after, "more") || _tokens.Is(after, "less") || _tokens.Is(after, "fewer"));
    }

    // "a 75 percent increase", "a gain of 2.13%": the benchmark takes the direction from verbs and adverbs only.
    private bool IsNounOfChange(Quantity quantity)
    {
        int after = quantity.Tokens.End;
        int before = quantity.Tokens.First - 1;
        return (after < _tokens.Count && IsNounOfChange(after)) || (before > 0 && _tokens.Is(before, "of") && IsNounOfChange(before - 1));
    }

    private bool IsNounOfChange(int token) => syntax.Upos(token) == Upos.NOUN && syntax.Lemma(token)
        is "increase" or "rise" or "growth" or "gain" or "jump" or "surge" or "boost" or "climb" or "hike" or "drop" or "fall" or "decline" or "decrease" or "cut" or "dip" or "slump" or "reduction";
}
