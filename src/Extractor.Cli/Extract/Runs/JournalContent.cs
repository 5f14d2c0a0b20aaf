namespace Extractor.Cli.Extract.Runs;

/// <summary>What a journal says.</summary>
/// <param name="Identity">Which run it is of.</param>
/// <param name="Last">How far it came.</param>
internal sealed record JournalContent(RunIdentity Identity, Checkpoint Last);
