namespace Extractor.Cli.Extract.Batch;

/// <summary>Calls off what takes too long, one article after another. One for each thread: the source and its timer are used again, unless it has struck.</summary>
/// <param name="limit">The longest an article may take.</param>
internal sealed class ArticleClock(TimeSpan limit) : IDisposable
{
    private CancellationTokenSource _source = new();

    /// <summary>Begins an article.</summary>
    /// <returns>Is cancelled when its time is over.</returns>
    public CancellationToken Start()
    {
        if (!_source.TryReset())
        {
            _source.Dispose();
            _source = new CancellationTokenSource();
        }

        _source.CancelAfter(limit);
        return _source.Token;
    }

    public void Dispose() => _source.Dispose();
}
