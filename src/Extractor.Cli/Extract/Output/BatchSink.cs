using Extractor.Articles.Readers;
using Extractor.Cli.Extract.Batch;

namespace Extractor.Cli.Extract.Output;

/// <summary>Writes a batch to two streams.</summary>
/// <param name="records">Takes the records.</param>
/// <param name="failures">Takes failures and warnings; null for none.</param>
internal sealed class BatchSink(Stream records, Stream? failures) : IBatchSink
{
    private readonly FailureLine? _failures = failures is null ? null : new FailureLine(failures);

    /// <summary>Writes a record's line.</summary>
    public void Write(ReadOnlySpan<byte> line) => records.Write(line);

    /// <summary>Writes a failure or warning.</summary>
    public void Write(ReadFailure failure) => _failures?.Write(failure);

    public void EndStep(ArticleSlot slot, BatchReport report)
    {
    }
}
