namespace Extractor.Entities.Tagging;

/// <summary>What the words around a capitalized token show of it.</summary>
/// <param name="IsWord">The token is written in letters.</param>
/// <param name="AfterPlacePreposition"><c>in</c>, <c>near</c>, <c>from</c> stands before its run of capitals.</param>
/// <param name="BeforeSayVerb"><c>said</c>, <c>told</c> stands after it.</param>
/// <param name="RunHead">What the last word of its run says as a head: type plus 1, or 0.</param>
/// <param name="AfterThe"><c>the</c> stands before its run.</param>
/// <param name="InParentheses">It stands alone in parentheses.</param>
internal readonly record struct NameContextWords(bool IsWord, bool AfterPlacePreposition, bool BeforeSayVerb, int RunHead, bool AfterThe, bool InParentheses);
