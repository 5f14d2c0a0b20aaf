namespace Extractor.Training.Confidence.Refitting;

/// <summary>An example of a logistic regression.</summary>
/// <param name="Features">Its features.</param>
/// <param name="Right">What is to be foretold.</param>
internal readonly record struct LabelledExample(SparseVector Features, bool Right);
