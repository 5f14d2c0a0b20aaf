namespace Extractor.Articles.Readers;

/// <summary>Something about an input that its owner should know: an article that could not be read, or one that was read with a reservation.</summary>
/// <param name="Input">The path as it was given, or <c>-</c> for standard input.</param>
/// <param name="Reason">A stable code, one of <see cref="ReadReason"/> (a caller may add its own).</param>
/// <param name="Message">What happened, with the value concerned; one line.</param>
/// <param name="Remedy">What to do about it; one line.</param>
public sealed record ReadFailure(string Input, string Reason, string Message, string Remedy)
{
    /// <summary>Whether the article was lost.</summary>
    public Severity Severity { get; init; } = Severity.Failure;

    /// <summary>The line concerned, from 1; null when the whole input is.</summary>
    public int? Line { get; init; }

    /// <summary>The byte concerned, from 0, in the input after unpacking (and, for UTF-16 and UTF-32, in its UTF-8 form); null when unknown.</summary>
    public long? Offset { get; init; }

    /// <summary>The article's id, when it is known.</summary>
    public string? ArticleId { get; init; }
}
