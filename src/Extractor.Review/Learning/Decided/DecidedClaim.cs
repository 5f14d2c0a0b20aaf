using Extractor.Records;

namespace Extractor.Review.Learning.Decided;

/// <summary>A claim that a reviewer looked at and decided.</summary>
/// <param name="Seen">As it was extracted when it was decided.</param>
/// <param name="Gold">As the reviewer left it; null when it was rejected.</param>
internal sealed record DecidedClaim(RecordClaim Seen, RecordClaim? Gold);
