using Extractor.Articles;

namespace Extractor.Claims.Sources;

/// <summary>A phrase that names who is credited.</summary>
/// <param name="Span">The phrase.</param>
/// <param name="Head">Its head noun as a token of the article.</param>
/// <param name="Way">How it was found: <c>phrase</c> for the source as it stands, otherwise what a pronoun was taken to stand for.</param>
internal readonly record struct Speaker(TextSpan Span, int Head, string Way);
