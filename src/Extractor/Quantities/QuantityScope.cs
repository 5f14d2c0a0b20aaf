namespace Extractor.Quantities;

/// <summary>Which borderline numbers are taken for quantities. The record's definition takes none of them; a benchmark may.</summary>
/// <param name="EveryOne">Takes <c>one</c> as a determiner and in <c>one of the</c>.</param>
/// <param name="TimeSpans">Takes spans that only place something in time: <c>nine days later</c>, <c>in the past 24 hours</c>.</param>
internal readonly record struct QuantityScope(bool EveryOne, bool TimeSpans);
