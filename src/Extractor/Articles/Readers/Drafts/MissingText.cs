namespace Extractor.Articles.Readers.Drafts;

/// <summary>Why an article has no text.</summary>
/// <param name="Reason">One of <see cref="ReadReason"/>.</param>
/// <param name="Message">What happened; one line.</param>
/// <param name="Remedy">What to do; one line.</param>
internal sealed record MissingText(string Reason, string Message, string Remedy)
{
    /// <summary>There is none.</summary>
    public static readonly MissingText Empty = new(ReadReason.Empty, "The article's text is empty.", "Leave the article out, or look why it was saved without its text.");

    /// <summary>It is HTML beyond reason.</summary>
    public static readonly MissingText TooComplex = new(
        ReadReason.TooComplex,
        "The HTML of the article's text nests its elements far deeper, or has far more of them, than articles do.",
        "Look what made it; no article is built so.");
}
