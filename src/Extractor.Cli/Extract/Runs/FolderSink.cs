using System.Diagnostics;
using Extractor.Articles.Readers;
using Extractor.Cli.Extract.Batch;
using Extractor.Cli.Extract.Selection;
using Extractor.Cli.Extract.Output;

namespace Extractor.Cli.Extract.Runs;

/// <summary>
/// Writes a batch to a run folder, with a checkpoint at the end of each shard and every so often between. The output does not depend on when checkpoints
/// are made: a run that goes on cuts every file back to the last one and does the rest again.
/// </summary>
internal sealed class FolderSink : IBatchSink, IDisposable
{
    private readonly Journal _journal;
    private readonly ShardWriter _shards;
    private readonly DurableFile _failures;
    private readonly FailureLine _failureLine;
    private readonly MemoryLog _memory;
    private readonly RunMeter _meter;
    private readonly TimeSpan _interval;
    private readonly Stopwatch _sinceCheckpoint = Stopwatch.StartNew();
    private Checkpoint _reached;

    /// <summary>Goes on after the last checkpoint of a journal.</summary>
    public FolderSink(RunFolder folder, Journal journal, ShardOptions shards, ArticleSelection selection, RunMeter meter, TimeSpan interval)
    {
        Checkpoint last = journal.Last;
        (_journal, _meter, _interval, _reached) = (journal, meter, interval, last);
        _shards = new ShardWriter(folder, shards, last.Shard, last.ShardBytes);
        _failures = DurableFile.Open(folder.Failures, last.FailuresBytes);
        _failureLine = new FailureLine(_failures.Stream);
        _memory = new MemoryLog(folder.Memory, last.MemoryBytes, selection);
    }

    public void Write(ReadOnlySpan<byte> line) => _shards.Write(line);

    public void Write(ReadFailure failure) => _failureLine.Write(failure);

    public void EndStep(ArticleSlot slot, BatchReport report)
    {
        _memory.Add(slot.Verdict.Memory);
        _reached = _reached with { Input = slot.End.Input, Steps = slot.End.Steps, BytesRead = slot.BytesRead };
        if (_shards.IsFull)
        {
            _shards.Next();
            Save(report);
            _shards.DropPacked();
        }
        else if (_sinceCheckpoint.Elapsed >= _interval)
        {
            Save(report);
        }
    }

    /// <summary>Makes a checkpoint of all that is written.</summary>
    public void Save(BatchReport report) => Save(report, complete: false);

    /// <summary>Ends the run: the last shard takes its name.</summary>
    /// <param name="report">What came of the run.</param>
    /// <param name="writeReport">Writes the report, when all shards are complete and before the journal says that all is done.</param>
    public void Complete(BatchReport report, Action<int> writeReport)
    {
        if (_shards.Bytes > 0)
        {
            _shards.Next();
        }

        writeReport(_shards.Number - 1);
        Save(report, complete: true);
    }

    public void Dispose()
    {
        _shards.Dispose();
        _failures.Dispose();
        _memory.Dispose();
    }

    private void Save(BatchReport report, bool complete)
    {
        _shards.Sync();
        _failures.Sync();
        _memory.Sync();
        _reached = _reached with
        {
            Shard = _shards.Number,
            ShardBytes = _shards.Bytes,
            FailuresBytes = _failures.Bytes,
            MemoryBytes = _memory.Bytes,
            Seconds = _meter.Seconds,
            CpuSeconds = _meter.CpuSeconds,
            PeakMemoryBytes = _meter.PeakMemoryBytes,
            Counts = report.Counts,
            Complete = complete,
        };
        _journal.Add(_reached);
        _sinceCheckpoint.Restart();
    }
}
