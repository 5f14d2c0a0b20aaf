namespace Extractor.Cli.Extract.Batch;

/// <summary>How far the inputs of a batch are done: the default is their beginning.</summary>
/// <param name="Input">Index of the input that is being read; all before it are done.</param>
/// <param name="Steps">How many steps of reading it are done: articles, and failures that stand in the place of one.</param>
internal readonly record struct BatchPosition(int Input, long Steps);
