using Extractor.Review.Decisions;

namespace Extractor.Review.Stores;

/// <summary>What an import did.</summary>
/// <param name="Articles">Articles read.</param>
/// <param name="NewArticles">Those the store did not have.</param>
/// <param name="NewClaims">Claims the store did not have.</param>
/// <param name="UnchangedClaims">Claims it had just so; their decisions stand.</param>
/// <param name="ReopenedClaims">Decided claims whose extraction changed: open again, with the old decision in their history.</param>
/// <param name="ChangedClaims">Open claims whose extraction changed.</param>
/// <param name="WithdrawnClaims">Claims that the new extraction no longer has.</param>
/// <param name="WithoutText">Articles passed over because their record carries no text: nobody could review them.</param>
public sealed record ImportReport(long Articles, long NewArticles, long NewClaims, long UnchangedClaims, long ReopenedClaims, long ChangedClaims, long WithdrawnClaims, long WithoutText = 0);

/// <summary>Why a decision was not taken.</summary>
public enum Refusal
{
    /// <summary>It was taken.</summary>
    None,

    /// <summary>There is no such claim.</summary>
    NoSuchClaim,

    /// <summary>The extraction changed since the reviewer saw it.</summary>
    Changed,

    /// <summary>Another reviewer has the claim on screen.</summary>
    Leased,

    /// <summary>It is decided already, and the reviewer is not the one who may decide it (again).</summary>
    Decided,

    /// <summary>The changes make no claim.</summary>
    Invalid,

    /// <summary>There is nothing to undo.</summary>
    NothingToUndo,
}

/// <summary>What came of a decision or of an undo.</summary>
/// <param name="Refusal">Why it was refused; <see cref="Refusal.None"/> when it was taken.</param>
/// <param name="Message">The reason in words with what to do; null when it was taken.</param>
/// <param name="Claim">The claim as it stands now; null when there is none.</param>
/// <param name="Decision">The decision that was made, or undone.</param>
public sealed record DecisionOutcome(Refusal Refusal, string? Message, ReviewClaim? Claim, Decision? Decision);

/// <summary>What a bulk acceptance did.</summary>
/// <param name="Bulk">Its number, to undo it.</param>
/// <param name="Claims">How many claims it accepted or, undone, opened again.</param>
public sealed record BulkOutcome(long Bulk, long Claims);
