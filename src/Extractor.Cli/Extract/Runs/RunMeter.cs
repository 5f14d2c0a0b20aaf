using System.Diagnostics;

namespace Extractor.Cli.Extract.Runs;

/// <summary>What a run costs, over all processes that worked on it. Thread-safe.</summary>
/// <param name="before">What it had cost when this process began.</param>
internal sealed class RunMeter(Checkpoint before)
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    /// <summary>Time that passed while the run was at work.</summary>
    public double Seconds => before.Seconds + _watch.Elapsed.TotalSeconds;

    /// <summary>Processor time of all threads.</summary>
    public double CpuSeconds => before.CpuSeconds + Environment.CpuUsage.TotalTime.TotalSeconds;

    /// <summary>The most memory that one of the processes took.</summary>
    public long PeakMemoryBytes
    {
        get
        {
            using Process process = Process.GetCurrentProcess();
            return Math.Max(before.PeakMemoryBytes, process.PeakWorkingSet64);
        }
    }
}
