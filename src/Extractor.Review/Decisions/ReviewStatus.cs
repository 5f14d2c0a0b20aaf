namespace Extractor.Review.Decisions;

/// <summary>Where a claim stands.</summary>
public enum ReviewStatus
{
    /// <summary>It waits for a decision, the first or a further one.</summary>
    Open,

    /// <summary>Accepted as extracted.</summary>
    Accepted,

    /// <summary>Accepted with changes.</summary>
    Corrected,

    /// <summary>Rejected.</summary>
    Rejected,

    /// <summary>Two reviewers decided differently; a third decision settles it.</summary>
    Disputed,

    /// <summary>A later import of the article no longer has it. Its decisions are kept; it is in no queue.</summary>
    Withdrawn,
}
