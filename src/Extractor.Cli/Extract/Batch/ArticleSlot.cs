using System.Collections.Immutable;
using Extractor.Articles.Readers;
using Extractor.Cli.Extract.Selection;
using Extractor.Records;

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

    /// <summary>How far the inputs are read with it.</summary>
    public BatchPosition End { get; init; }

    /// <summary>Whether the article is to be extracted.</summary>
    public ArticleVerdict Verdict { get; init; }

    /// <summary>The record's line with its line end; empty until extracted, and when there is none.</summary>
    public ReadOnlyMemory<byte> Line { get; set; }

    /// <summary>The claims of the line.</summary>
    public ImmutableArray<RecordClaim> Claims { get; set; } = [];

    /// <summary>How many words the article has.</summary>
    public int Words { get; set; }

    /// <summary>Why there is no line: the reading's failure, or the extraction's.</summary>
    public ReadFailure? Failure { get; set; } = read.Failure;
}
