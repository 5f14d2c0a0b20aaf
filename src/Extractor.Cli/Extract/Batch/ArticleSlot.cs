using Extractor.Articles.Readers;

namespace Extractor.Cli.Extract.Batch;

/// <summary>The place of one step of reading in the order of the output. Filled by one worker, then read by the writer; the window hands it over.</summary>
internal sealed class ArticleSlot(string input, ReadResult read, long bytesBefore)
{
    /// <summary>The input it came from.</summary>
    public string Input { get; } = input;

    /// <summary>What was read.</summary>
    public ReadResult Read { get; } = read;

    /// <summary>How many stored bytes of all inputs had been read with it.</summary>
    public long BytesRead { get; } = bytesBefore + read.BytesRead;

    /// <summary>The record's line with its line end; empty until extracted, and when there is none.</summary>
    public ReadOnlyMemory<byte> Line { get; set; }

    /// <summary>How many claims the line holds.</summary>
    public int Claims { get; set; }

    /// <summary>Why there is no line: the reading's failure, or the extraction's.</summary>
    public ReadFailure? Failure { get; set; } = read.Failure;
}
