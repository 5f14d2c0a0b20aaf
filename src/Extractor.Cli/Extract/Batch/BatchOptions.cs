namespace Extractor.Cli.Extract.Batch;

/// <summary>How a batch is run.</summary>
internal sealed record BatchOptions
{
    /// <summary>Articles that may be between reader and writer for each worker: enough that none waits for a long article before its own.</summary>
    private const int ArticlesPerThread = 16;

    public required int Threads { get; init; }

    public required bool WithText { get; init; }

    public required double MinConfidence { get; init; }

    public required bool FailFast { get; init; }

    /// <summary>The most articles between reader and writer.</summary>
    public int WindowArticles => Threads * ArticlesPerThread;

    /// <summary>The most bytes of articles between reader and writer, one more article aside.</summary>
    public long WindowBytes { get; init; } = 32 << 20;

    /// <summary>How long the extraction of one article may take.</summary>
    public required TimeSpan ArticleTime { get; init; }

    /// <summary>How long articles in work are waited for after Ctrl-C.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(5);
}
