using Extractor.Tokens;

namespace Extractor.Entities.Places;

/// <summary>Tokens that may name a place.</summary>
/// <param name="Tokens">The tokens.</param>
/// <param name="Hand">The place listed by hand, or null.</param>
/// <param name="Index">Index in the gazetteer, or -1.</param>
internal readonly record struct PlaceMatch(TokenRange Tokens, HandPlace? Hand, int Index);
