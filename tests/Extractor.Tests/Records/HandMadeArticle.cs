using System.Collections.Immutable;
using Extractor.Articles;
using Extractor.Claims;
using Extractor.Confidence;
using Extractor.Entities;
using Extractor.Quantities;
using Extractor.Sentences;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Tests.Records;

/// <summary>A scored article put together by hand from phrases of its text, as if all stages had run.</summary>
internal sealed class HandMadeArticle(Article article, string? foundTitle = null)
{
    private readonly List<Entity> _entities = [];
    private readonly List<Quantity> _quantities = [];
    private readonly List<Claim> _claims = [];

    public HandMadeArticle(string text)
        : this(new Article(text, "a1"))
    {
    }

    /// <summary>The only place of a phrase in the text.</summary>
    public TextSpan Span(string phrase)
    {
        int start = article.Text.IndexOf(phrase, StringComparison.Ordinal);
        Assert.True(start >= 0 && article.Text.IndexOf(phrase, start + 1, StringComparison.Ordinal) < 0, $"\"{phrase}\" must stand in the text once");
        return new TextSpan(start, start + phrase.Length);
    }

    public PhraseSlot Phrase(string phrase) => new(Span(phrase), Evidence.Direct);

    public HandMadeArticle Entity(EntityType type, string phrase, string? name = null, string? country = null, string? value = null, double confidence = 0.9)
    {
        _entities.Add(new Entity(type, new TokenRange(0, 0), Span(phrase), name, country, value, confidence));
        return this;
    }

    public HandMadeArticle Claim(
        string number, string expression, QuantityKind kind, QuantityValue value, Bound bound = Bound.Exact, string? unit = null, Func<Claim, Claim>? with = null)
    {
        TextSpan whole = Span(expression);
        int start = whole.Start + expression.IndexOf(number, StringComparison.Ordinal);
        Quantity quantity = new()
        {
            Sentence = 0,
            NumberTokens = new TokenRange(0, 0),
            Number = new TextSpan(start, start + number.Length),
            Tokens = new TokenRange(0, 0),
            Span = whole,
            Kind = kind,
            Value = value,
            Bound = bound,
            Unit = unit,
            CountedHead = -1,
            Confidence = 0.95,
        };
        _quantities.Add(quantity);
        Claim claim = new() { Quantity = quantity, Unit = unit };
        _claims.Add(with is null ? claim : with(claim));
        return this;
    }

    /// <summary>The article with all its claims at one confidence.</summary>
    public ScoredArticle Score(double confidence = 0.78)
    {
        CleanArticle clean = new(article, foundTitle, [new TextBlock(new TextSpan(0, article.Text.Length), BlockKind.Body)]);
        SegmentedArticle segmented = new(clean, [new Sentence(new TextSpan(0, article.Text.Length), BlockKind.Body, 0)]);
        EntityArticle entities = new(new TaggedArticle(new TokenizedArticle(segmented, [], [0]), [], [], [], [], []), [.. _entities], [], [], _ => null);
        ClaimArticle claims = new(new QuantityArticle(entities, [.. _quantities]), [.. _claims]);
        ImmutableArray<ClaimConfidence> confidences = [.. _claims.Select(_ => new ClaimConfidence(confidence, 0.91, 0.92, 0.83, 0.94, 0.95))];
        return new ScoredArticle(claims, confidences);
    }
}
