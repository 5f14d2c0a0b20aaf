namespace Extractor.Articles.Languages;

/// <summary>What language a text is in, as far as its words tell.</summary>
/// <param name="Tag">The likeliest language as a BCP 47 tag; <c>und-Cyrl</c> and the like where only the script tells.</param>
/// <param name="IsEnglish">True also when nothing tells against it: a headline, a table of results.</param>
/// <param name="English">How likely it is English, from 0 to 1; near 0.5 when nothing tells.</param>
public sealed record LanguageGuess(string Tag, bool IsEnglish, double English);
