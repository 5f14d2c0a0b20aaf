namespace Extractor.Training.Evaluation;

/// <summary>What an evaluation of entities measured. A span is right when its tokens and its type are.</summary>
/// <param name="Articles">Articles of the file.</param>
/// <param name="Sentences">Sentences.</param>
/// <param name="Tokens">Tokens.</param>
/// <param name="Types">Each type that the gold has, by name.</param>
/// <param name="Micro">PERSON, LOC and ORG together.</param>
public sealed record EntityScores(int Articles, long Sentences, long Tokens, SortedDictionary<string, MatchCount> Types, MatchCount Micro);
