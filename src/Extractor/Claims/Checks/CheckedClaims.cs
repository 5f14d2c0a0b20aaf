using Extractor.Articles;
using Extractor.Entities;
using Extractor.Quantities;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Claims.Checks;

/// <summary>The claims of an article with what the checks compare: intervals, the words of the item, the nation that narrows it. Built in linear time.</summary>
internal sealed class CheckedClaims
{
    private readonly Claim[] _claims;
    private readonly ValueInterval?[] _intervals;

    public CheckedClaims(QuantityArticle article, Claim[] claims)
    {
        Article = article;
        _claims = claims;
        _intervals = Array.ConvertAll(claims, c => ValueInterval.Of(c.Quantity));
    }

    public QuantityArticle Article { get; }

    public TokenizedArticle Tokens => Article.Entities.Tokens;

    public TaggedArticle Syntax => Article.Entities.Syntax;

    public EntityArticle Entities => Article.Entities;

    public int Count => _claims.Length;

    public Claim this[int claim] => _claims[claim];

    /// <summary>The numbers that a claim leaves open, or null when it is vague or a score.</summary>
    public ValueInterval? Interval(int claim) => _intervals[claim];

    /// <summary>True when the article states the claim as a fact.</summary>
    public bool IsAsserted(int claim) => _claims[claim].Assertion == Assertion.Asserted;

    /// <summary>True when two numbers are of one kind and one known unit. People of any sort are people: soldiers are compared with civilians.</summary>
    public bool AreComparable(int a, int b) =>
        _claims[a].Quantity.Kind == _claims[b].Quantity.Kind && UnitOf(a) is { } unit && unit == UnitOf(b);

    /// <summary>The unit; <c>person</c> for the words of <see cref="PeopleWords"/>.</summary>
    public string? UnitOf(int claim)
    {
        string? unit = _claims[claim].Unit;
        return unit is not null && _claims[claim].Quantity.Kind == QuantityKind.Count && PeopleWords.Contains(unit) ? "person" : unit;
    }

    /// <summary>The tokens of a filled slot; empty when the slot is.</summary>
    public TokenRange TokensOf(PhraseSlot? slot) => slot is null ? default : TokensOf(slot.Span);

    /// <summary>The tokens that stand in a part of the text, found by binary search.</summary>
    public TokenRange TokensOf(TextSpan span)
    {
        int first = At(span.Start);
        int end = first;
        while (end < Tokens.Count && Tokens.Span(end).Start < span.End)
        {
            end++;
        }

        return new TokenRange(first, end);
    }

    private int At(int offset)
    {
        int low = 0;
        int high = Tokens.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Tokens.Span(middle).End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
