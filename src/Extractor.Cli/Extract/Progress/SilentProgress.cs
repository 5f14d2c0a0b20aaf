using Extractor.Cli.Extract.Batch;

namespace Extractor.Cli.Extract.Progress;

/// <summary>Shows nothing.</summary>
internal sealed class SilentProgress : IProgressView
{
    public void Show(BatchProgress progress, Action work) => work();
}
