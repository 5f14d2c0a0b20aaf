using Extractor.Entities;

namespace Extractor.Quantities;

/// <summary>The door of the Quantities stage.</summary>
public sealed class QuantityExtractor
{
    public QuantityArticle Extract(EntityArticle entities) => new(entities, []);
}
