namespace Extractor.Cli.Extract.Runs;

/// <summary>A run folder cannot be used, or not by this command. The message says why and what to do.</summary>
internal sealed class RunRefusedException(string message) : Exception(message);
