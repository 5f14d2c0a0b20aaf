using System.Diagnostics;

namespace Extractor.Cli.Extract.Batch;

/// <summary>How far a batch has come. Written by one thread, read by any.</summary>
/// <param name="totalBytes">The stored bytes of all inputs; null when unknown.</param>
/// <param name="startBytes">How many of them were read before this process began: they say nothing of its speed.</param>
internal sealed class BatchProgress(long? totalBytes, long startBytes = 0)
{
    private readonly RecentSpeed _speed = new(startBytes);
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly long _startBytes = startBytes;
    private long _articles;
    private long _failures;
    private long _bytes = startBytes;

    /// <summary>The stored bytes of all inputs; null when unknown.</summary>
    public long? TotalBytes { get; } = totalBytes;

    public long Articles => Interlocked.Read(ref _articles);

    public long Failures => Interlocked.Read(ref _failures);

    public long Bytes => Interlocked.Read(ref _bytes);

    public TimeSpan Elapsed => _watch.Elapsed;

    /// <summary>Stored bytes a second, in millions.</summary>
    public double MegabytesPerSecond => (Bytes - _startBytes) / 1e6 / Math.Max(Elapsed.TotalSeconds, 0.001);

    /// <summary>The time that the rest will take at the speed of the last minute; null when unknown.</summary>
    public TimeSpan? TimeLeft => TotalBytes is { } total && _speed.BytesPerSecond(Elapsed, Bytes) is { } speed ? Time(Math.Max(0, total - Bytes) / speed) : null;

    public void AddArticle() => Interlocked.Increment(ref _articles);

    public void AddFailure() => Interlocked.Increment(ref _failures);

    public void ReachBytes(long bytes)
    {
        Interlocked.Exchange(ref _bytes, bytes);
        _speed.Add(Elapsed, bytes);
    }

    private static TimeSpan Time(double seconds) => TimeSpan.FromSeconds(Math.Min(seconds, TimeSpan.MaxValue.TotalSeconds / 2));
}
