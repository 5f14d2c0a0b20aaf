namespace Extractor.Review.Web.Api;

/// <summary>Why a request was not served.</summary>
/// <param name="Code">A stable code: the name of the store's refusal, or <c>bad-request</c>, <c>sign-in</c>, <c>forbidden</c>, <c>csrf</c>, <c>cross-site</c>, <c>too-many</c>, <c>store</c>, <c>bug</c>.</param>
/// <param name="Message">What happened and what to do.</param>
/// <param name="Claim">The claim as it stands now, where a decision was refused.</param>
internal sealed record Failure(string Code, string Message, ClaimView? Claim);
