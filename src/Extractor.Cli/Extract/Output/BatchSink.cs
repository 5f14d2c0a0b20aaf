using Extractor.Articles.Readers;

namespace Extractor.Cli.Extract.Output;

/// <summary>Where a batch's records and failures go.</summary>
/// <param name="records">Takes the records.</param>
/// <param name="failures">Takes failures and warnings; null for none.</param>
internal sealed class BatchSink(Stream records, Stream? failures)
{
    private readonly FailureLine? _failures = failures is null ? null : new FailureLine(failures);

    /// <summary>Writes a record's line.</summary>
    public void Write(ReadOnlySpan<byte> line) => records.Write(line);

    /// <summary>Writes a failure or warning.</summary>
    public void Write(ReadFailure failure) => _failures?.Write(failure);
}
