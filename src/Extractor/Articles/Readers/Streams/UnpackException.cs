namespace Extractor.Articles.Readers.Streams;

/// <summary>Packed content cannot be read on: it is damaged, or unpacks to far more than it can honestly hold. Nothing comes after it.</summary>
/// <param name="reason">A code of <see cref="ReadReason"/>.</param>
/// <param name="message">What happened, one sentence.</param>
/// <param name="remedy">What to do about it, one sentence.</param>
internal sealed class UnpackException(string reason, string message, string remedy) : IOException(message)
{
    /// <summary>A code of <see cref="ReadReason"/>.</summary>
    public string Reason => reason;

    /// <summary>What to do about it.</summary>
    public string Remedy => remedy;
}
