using Extractor.Articles.Readers;
using Extractor.Cli.Extract.Batch;

namespace Extractor.Cli.Extract.Output;

/// <summary>Where a batch's records and failures go, in the order of the input. Called by one thread; errors are <see cref="OutputException"/>s.</summary>
internal interface IBatchSink
{
    /// <summary>Writes a record's line.</summary>
    void Write(ReadOnlySpan<byte> line);

    /// <summary>Writes a failure or warning.</summary>
    void Write(ReadFailure failure);

    /// <summary>Says that all of a step of reading is written and counted.</summary>
    void EndStep(ArticleSlot slot, BatchReport report);
}
