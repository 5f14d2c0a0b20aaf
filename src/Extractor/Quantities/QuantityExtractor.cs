using System.Collections.Immutable;
using Extractor.Entities;
using Extractor.Quantities.Readings;

namespace Extractor.Quantities;

/// <summary>
/// The door of the Quantities stage: finds the numbers that state something, and reads what they are numbers of. Linear in the length of
/// the article; thread-safe.
/// </summary>
public sealed class QuantityExtractor
{
    private readonly QuantityScope _scope;

    /// <summary>Finds what the record's definition of a quantity takes.</summary>
    public QuantityExtractor()
    {
    }

    internal QuantityExtractor(QuantityScope scope) => _scope = scope;

    /// <summary>Finds the quantities of an article, in text order.</summary>
    public QuantityArticle Extract(EntityArticle entities) => Extract(entities, CancellationToken.None);

    /// <summary>The same, unless it is called off between two sentences.</summary>
    internal QuantityArticle Extract(EntityArticle entities, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(entities);
        QuantityReader reader = new(new QuantityScene(entities, ArticleTopics.Of(entities), _scope));
        var quantities = ImmutableArray.CreateBuilder<Quantity>();
        for (int sentence = 0; sentence < entities.Tokens.SentenceCount; sentence++)
        {
            stop.ThrowIfCancellationRequested();
            reader.Read(sentence, quantities);
        }

        return new QuantityArticle(entities, quantities.DrainToImmutable());
    }
}
