namespace Extractor.Articles.Duplicates;

/// <summary>What an article is a copy of.</summary>
/// <param name="Id">The id of the first article of that text or wording.</param>
/// <param name="Share">How much of the shorter of the two the other holds, estimated, from 0 to 1; exactly 1 for the same text.</param>
public sealed record DuplicateOf(string Id, double Share);
