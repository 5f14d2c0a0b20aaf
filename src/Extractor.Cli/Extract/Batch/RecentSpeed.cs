namespace Extractor.Cli.Extract.Batch;

/// <summary>
/// The speed of the last minute or so: an archive that begins with short articles and ends with long ones is told the right time left, and so is one whose
/// machine was busy for a while. Written by one thread, read by any.
/// </summary>
/// <param name="startBytes">How many bytes there were at the beginning.</param>
internal sealed class RecentSpeed(long startBytes)
{
    private const int Samples = 60;
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly object _gate = new();
    private readonly Queue<(TimeSpan Time, long Bytes)> _samples = new([(TimeSpan.Zero, startBytes)]);
    private TimeSpan _last;

    /// <summary>Takes a sample, at most one a second.</summary>
    public void Add(TimeSpan time, long bytes)
    {
        if (time - _last < Interval)
        {
            return;
        }

        _last = time;
        lock (_gate)
        {
            _samples.Enqueue((time, bytes));
            if (_samples.Count > Samples)
            {
                _samples.Dequeue();
            }
        }
    }

    /// <summary>The speed since the oldest sample; null before anything was read since.</summary>
    public double? BytesPerSecond(TimeSpan time, long bytes)
    {
        lock (_gate)
        {
            (TimeSpan then, long before) = _samples.Peek();
            double seconds = (time - then).TotalSeconds;
            return bytes > before && seconds > 0 ? (bytes - before) / seconds : null;
        }
    }
}
