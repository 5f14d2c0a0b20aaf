namespace Extractor.Cli.Extract.Selection;

/// <summary>What becomes of articles that are copies of earlier ones.</summary>
internal enum DuplicateMode
{
    /// <summary>They are extracted, and their records name the first copy.</summary>
    Mark,

    /// <summary>They are left out and counted.</summary>
    Skip,

    /// <summary>Nobody looks whether they are copies.</summary>
    Keep,
}
