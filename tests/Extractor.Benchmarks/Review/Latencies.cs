using System.Collections.Concurrent;
using System.Diagnostics;

namespace Extractor.Benchmarks.Review;

/// <summary>How long the answers to one kind of request took. Thread-safe.</summary>
internal sealed class Latencies(string name)
{
    private readonly ConcurrentBag<double> _milliseconds = [];

    public async Task<T> MeasureAsync<T>(Func<Task<T>> request)
    {
        long start = Stopwatch.GetTimestamp();
        T answer = await request();
        _milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return answer;
    }

    public override string ToString()
    {
        double[] sorted = [.. _milliseconds.Order()];
        return sorted.Length == 0 ? $"{name}: none" : $"{name}: median {At(sorted, 0.5):F1} ms, p99 {At(sorted, 0.99):F1} ms, longest {sorted[^1]:F1} ms of {sorted.Length}";
    }

    private static double At(double[] sorted, double share) => sorted[Math.Min((int)(share * sorted.Length), sorted.Length - 1)];
}
