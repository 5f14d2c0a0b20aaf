using System.Diagnostics;

namespace Extractor.Cli.Extract.Batch;

/// <summary>How far a batch has come. Written by one thread, read by any.</summary>
internal sealed class BatchProgress(long? totalBytes)
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private long _articles;
    private long _failures;
    private long _bytes;

    /// <summary>The stored bytes of all inputs; null when unknown.</summary>
    public long? TotalBytes { get; } = totalBytes;

    public long Articles => Interlocked.Read(ref _articles);

    public long Failures => Interlocked.Read(ref _failures);

    public long Bytes => Interlocked.Read(ref _bytes);

    public TimeSpan Elapsed => _watch.Elapsed;

    /// <summary>Stored bytes a second, in millions.</summary>
    public double MegabytesPerSecond => Bytes / 1e6 / Math.Max(Elapsed.TotalSeconds, 0.001);

    /// <summary>The time that the rest will take at this speed; null when unknown.</summary>
    public TimeSpan? TimeLeft => TotalBytes is { } total && Bytes > 0 ? Elapsed * ((double)Math.Max(0, total - Bytes) / Bytes) : null;

    public void AddArticle() => Interlocked.Increment(ref _articles);

    public void AddFailure() => Interlocked.Increment(ref _failures);

    public void ReachBytes(long bytes) => Interlocked.Exchange(ref _bytes, bytes);
}
