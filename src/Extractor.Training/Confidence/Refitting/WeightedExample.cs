namespace Extractor.Training.Confidence.Refitting;

/// <summary>An example of a logistic regression.</summary>
/// <param name="Features">Its features.</param>
/// <param name="Right">What is to be foretold.</param>
/// <param name="Weight">How many examples it counts for.</param>
internal readonly record struct WeightedExample(SparseVector Features, bool Right, double Weight);
