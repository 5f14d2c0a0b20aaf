using Extractor.Tokens;

namespace Extractor.Claims.Sources.Attributions;

/// <summary>A word that may credit something to somebody.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Token">The word on which the rest hangs: the main verb, the noun, <c>according</c>.</param>
/// <param name="Tokens">The whole group: <c>has been told</c>, <c>according to</c>.</param>
internal readonly record struct Cue(CueKind Kind, int Token, TokenRange Tokens);
