namespace Extractor.Training.Evaluation.Sources;

/// <summary>An annotated attribution. Places are UTF-16 code units of the text.</summary>
/// <param name="Source">Who is credited; empty for nobody.</param>
/// <param name="Cue">The words that credit it.</param>
/// <param name="Content">What is credited.</param>
internal sealed record GoldAttribution(CharacterSet Source, CharacterSet Cue, CharacterSet Content);
