using Extractor.Cli.Extract.Batch;

namespace Extractor.Cli.Extract.Progress;

/// <summary>A line every few seconds, for logs.</summary>
internal sealed class PlainProgress(TextWriter target) : IProgressView
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    public void Show(BatchProgress progress, Action work)
    {
        using Timer timer = new(_ => target.WriteLine(ProgressText.Of(progress)), null, Interval, Interval);
        work();
    }
}
