using Extractor.Tokens;

namespace Extractor.Entities.Times;

/// <summary>A time expression that was found.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Reading">What it says.</param>
internal sealed record TimeDraft(TokenRange Tokens, TimeReading Reading)
{
    /// <summary>True for a clock time or part of the day, which takes its day from a date beside it.</summary>
    public bool IsClock { get; init; }
}
