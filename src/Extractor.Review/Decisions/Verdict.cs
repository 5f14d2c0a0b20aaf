namespace Extractor.Review.Decisions;

/// <summary>What a reviewer says of a claim.</summary>
public enum Verdict
{
    /// <summary>It is right as extracted, or as it was corrected before.</summary>
    Accepted,

    /// <summary>It is right after the changes that come with the decision.</summary>
    Corrected,

    /// <summary>It is no claim, or beyond mending.</summary>
    Rejected,
}
