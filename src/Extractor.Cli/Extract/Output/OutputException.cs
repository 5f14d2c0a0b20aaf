namespace Extractor.Cli.Extract.Output;

/// <summary>Something the run has to write cannot be written. The message names it and says what to do.</summary>
internal sealed class OutputException(string message, Exception inner) : Exception(message, inner);
