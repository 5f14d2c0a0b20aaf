using Extractor.Records;

namespace Extractor.Cli.Show;

/// <summary>One line of a file of records: a record, or the reason why it is none.</summary>
/// <param name="Number">Number of the line, from 1.</param>
/// <param name="Record">The record, or null.</param>
/// <param name="Failure">What is wrong, when there is no record.</param>
internal readonly record struct RecordLine(long Number, ArticleRecord? Record, string? Failure);
