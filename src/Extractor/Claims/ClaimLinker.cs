using Extractor.Quantities;

namespace Extractor.Claims;

/// <summary>The door of the Claims stage.</summary>
public sealed class ClaimLinker
{
    public ClaimArticle Link(QuantityArticle quantities) => new(quantities, []);
}
