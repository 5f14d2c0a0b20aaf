namespace Extractor.Claims.Sources.Attributions;

/// <summary>How likely the parts of an attribution are, each given those before it, in (0, 1]. Not calibrated.</summary>
/// <param name="Cue">That the word credits something to somebody.</param>
/// <param name="Source">The source, among its candidates.</param>
/// <param name="Content">The content, among its candidates.</param>
internal readonly record struct AttributionLikelihoods(double Cue, double Source, double Content);
