namespace Extractor.Articles.Duplicates;

/// <summary>A run of words of a text.</summary>
/// <param name="Wording">The hash of its wording, numbers set aside.</param>
/// <param name="Numbers">A short hash of its numbers; 0 when it has none.</param>
/// <param name="Position">Which word of the text it ends on; not remembered.</param>
internal readonly record struct WordRun(uint Wording, byte Numbers, int Position = 0);
