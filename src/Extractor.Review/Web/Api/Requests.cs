using System.Collections.Immutable;
using System.Text.Json;
using Extractor.Review.Decisions;

namespace Extractor.Review.Web.Api;

/// <summary>A decision that is to be made.</summary>
/// <param name="Revision">The revision that the reviewer saw.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="Changes">For <c>corrected</c>, the slots with their new content.</param>
internal sealed record DecisionRequest(int Revision, Verdict Verdict, ImmutableArray<ChangeRequest>? Changes)
{
    /// <summary>The changes as the store takes them.</summary>
    public ImmutableArray<SlotChange> SlotChanges => [.. (Changes ?? []).Select(c => c.ToSlotChange())];
}

/// <summary>New content for a slot in the record's own form; of a phrase <c>start</c> and <c>end</c> suffice. Null empties it.</summary>
internal sealed record ChangeRequest(string Slot, JsonElement? To)
{
    /// <summary>The change as the store takes it.</summary>
    public SlotChange ToSlotChange() => new(Slot, null, To is { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } to ? to.GetRawText() : null);
}

/// <summary>Changes that are to be looked at without deciding.</summary>
internal sealed record CheckRequest(ImmutableArray<ChangeRequest> Changes);

/// <summary>What is wrong with changes; nothing when they make a claim.</summary>
/// <param name="Claim">The changed claim; null when there are errors.</param>
/// <param name="Errors">One sentence each.</param>
internal sealed record CheckResponse(Records.RecordClaim? Claim, ImmutableArray<string> Errors);

/// <summary>Asks for the next claim.</summary>
/// <param name="PassOver">Claims that are not wanted now.</param>
internal sealed record NextRequest(ImmutableArray<long>? PassOver);

/// <summary>The next claim; null when the queue has none for this reviewer.</summary>
internal sealed record NextResponse(ClaimView? Claim);

/// <summary>A decision and the claim as it stands with it.</summary>
internal sealed record DecisionResponse(ClaimView? Claim, DecisionView? Decision);

/// <summary>Takes back the last decision.</summary>
/// <param name="ClaimId">With <paramref name="DecisionId"/>: the decision that is meant, so that a request sent twice takes back one decision.</param>
/// <param name="DecisionId">The decision.</param>
internal sealed record UndoRequest(long? ClaimId, long? DecisionId);

/// <summary>Whether the claim is the reviewer's now.</summary>
internal sealed record LeaseResponse(bool Leased);

/// <summary>How many claims a bulk acceptance would accept.</summary>
internal sealed record CountResponse(long Claims);

/// <summary>Signs in.</summary>
internal sealed record SignInRequest(string? Name, string? Password);

/// <summary>Asks for a token.</summary>
/// <param name="Label">What it is for.</param>
internal sealed record TokenRequest(string? Label);

/// <summary>A token; it is shown this once.</summary>
internal sealed record TokenResponse(string Token);

/// <summary>Who asks, and what the page needs to know.</summary>
/// <param name="Reviewer">Under which name decisions are made; null before signing in.</param>
/// <param name="Admin">True when disagreements may be settled and bulk acceptances made.</param>
/// <param name="Accounts">True when one must sign in.</param>
/// <param name="OwnName">True when the browser may choose the name.</param>
/// <param name="AskName">True when it should ask for one before the first decision.</param>
/// <param name="Csrf">The secret for the header of requests that change something.</param>
internal sealed record SessionResponse(string? Reviewer, bool Admin, bool Accounts, bool OwnName, bool AskName, string Csrf);
