namespace Extractor.Training.Confidence.Refitting;

/// <summary>What was foretold of a claim by weights that its article did not teach, and what was judged.</summary>
/// <param name="Article">Number of its article.</param>
/// <param name="Before">By the installed weights.</param>
/// <param name="After">By new weights.</param>
/// <param name="Right">What was judged.</param>
internal readonly record struct JudgedPrediction(int Article, double Before, double After, bool Right);
