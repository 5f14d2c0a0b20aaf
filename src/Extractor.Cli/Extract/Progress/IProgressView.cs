using Extractor.Cli.Extract.Batch;

namespace Extractor.Cli.Extract.Progress;

/// <summary>Shows how far a batch has come while it runs.</summary>
internal interface IProgressView
{
    /// <summary>Does the work on the caller's thread and shows its progress meanwhile.</summary>
    void Show(BatchProgress progress, Action work);
}
