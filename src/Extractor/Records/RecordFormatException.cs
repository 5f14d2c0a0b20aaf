namespace Extractor.Records;

/// <summary>A line is not a record, or says something that cannot be true of its text.</summary>
public sealed class RecordFormatException : FormatException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="line">Number of the line, from 1.</param>
    /// <param name="reason">What is wrong, with the field and the value.</param>
    /// <param name="cause">The parser's own exception, where there is one.</param>
    public RecordFormatException(long line, string reason, Exception? cause = null)
        : base($"Line {line} is not a record: {reason}", cause)
    {
        Line = line;
        Reason = reason;
    }

    /// <summary>Number of the line, from 1.</summary>
    public long Line { get; }

    /// <summary>What is wrong, with the field and the value.</summary>
    public string Reason { get; }
}
