namespace Extractor.Articles.Readers.Html.Markup;

/// <summary>The source of a page without what is never read: scripts, styles, comments, drawings, forms' fields.</summary>
/// <param name="Source">What is left, still HTML.</param>
/// <param name="LinkedData">The contents of the page's <c>application/ld+json</c> scripts, in page order.</param>
/// <param name="TooComplex">True when the parser would need minutes for it: elements stand deeper within one another than <see cref="PageReducer.MaxDepth"/>, or multiply.</param>
internal sealed record ReducedPage(string Source, IReadOnlyList<string> LinkedData, bool TooComplex);
