using Extractor.Articles.Readers;
using Extractor.Cli.Extract.Batch;
using Extractor.Cli.Extract.Inputs;
using Extractor.Cli.Extract.Output;
using Extractor.Cli.Extract.Progress;
using Extractor.Cli.Extract.Selection;
using Extractor.Models;

namespace Extractor.Cli.Extract;

/// <summary>The batch of a run as its settings want it, whatever it writes to.</summary>
/// <param name="settings">What to do.</param>
/// <param name="models">The models to use.</param>
/// <param name="messages">Where the progress goes.</param>
internal sealed class ExtractBatch(ExtractSettings settings, ModelSet models, TextWriter messages)
{
    /// <summary>Decides which articles are extracted.</summary>
    public ArticleSelection Selection { get; } = WantedArticles.Selection(settings.EnglishOnly, settings.Duplicates);

    /// <summary>Runs the batch and shows its progress.</summary>
    public void Run(InputList inputs, BatchPosition start, IBatchSink sink, BatchReport report, BatchProgress progress, CancellationToken stop)
    {
        BatchOptions options = new()
        {
            Threads = settings.Threads,
            WithText = settings.WithText,
            MinConfidence = settings.MinConfidence,
            FailFast = settings.FailFast,
            ArticleTime = settings.ArticleTime,
        };
        ArticleReader reader = new(new ReaderOptions { DefaultPublished = settings.Published, MaxArticleBytes = settings.MaxArticleBytes });
        BatchRunner runner = new(new ArticleExtractor(models).Extract, reader, Selection, options);
        View().Show(progress, () => runner.Run(inputs.Inputs, start, sink, report, progress, stop));
    }

    private IProgressView View() => settings.Quiet
        ? new SilentProgress()
        : Console.IsErrorRedirected ? new PlainProgress(messages) : new LiveProgress(messages);
}
