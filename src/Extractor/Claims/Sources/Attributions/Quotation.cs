using Extractor.Tokens;

namespace Extractor.Claims.Sources.Attributions;

/// <summary>Words between quotation marks.</summary>
/// <param name="Tokens">The words with their marks.</param>
/// <param name="GoesOn">True when the mark is not closed in its paragraph and the next paragraph opens with a mark again.</param>
internal readonly record struct Quotation(TokenRange Tokens, bool GoesOn);
