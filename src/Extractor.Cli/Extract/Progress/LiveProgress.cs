using Extractor.Cli.Extract.Batch;
using Spectre.Console;

namespace Extractor.Cli.Extract.Progress;

/// <summary>A bar on a terminal that keeps its line up to date, and goes when the work is done.</summary>
internal sealed class LiveProgress(TextWriter target) : IProgressView
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    public void Show(BatchProgress progress, Action work)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(target) });
        console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new ProgressBarColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .Start(context =>
            {
                ProgressTask bar = context.AddTask("reading", maxValue: Math.Max(1, progress.TotalBytes ?? 1));
                bar.IsIndeterminate = progress.TotalBytes is null;
                using Timer timer = new(_ => Update(bar, progress), null, TimeSpan.Zero, Interval);
                work();
            });
    }

    private static void Update(ProgressTask bar, BatchProgress progress)
    {
        bar.Value = progress.TotalBytes is null ? 0 : progress.Bytes;
        bar.Description = Markup.Escape(ProgressText.Of(progress));
    }
}
