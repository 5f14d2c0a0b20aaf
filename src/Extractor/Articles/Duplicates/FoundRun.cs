namespace Extractor.Articles.Duplicates;

/// <summary>A run of a text that a remembered article has too.</summary>
/// <param name="Run">The run.</param>
/// <param name="Article">The article.</param>
/// <param name="SameNumbers">Whether it has the same numbers in it.</param>
internal readonly record struct FoundRun(WordRun Run, uint Article, bool SameNumbers);
