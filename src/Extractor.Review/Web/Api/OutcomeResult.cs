using Extractor.Review.Stores;
using Microsoft.AspNetCore.Http;

namespace Extractor.Review.Web.Api;

/// <summary>Answers with what came of a decision.</summary>
internal static class OutcomeResult
{
    /// <summary>200 with the decision, or the refusal with its reason and the claim as it stands.</summary>
    public static IResult Of(DecisionOutcome outcome)
    {
        ClaimView? claim = outcome.Claim is null ? null : ClaimView.Of(outcome.Claim);
        return outcome.Refusal == Refusal.None
            ? Results.Ok(new DecisionResponse(claim, outcome.Decision is null ? null : DecisionView.Of(outcome.Decision)))
            : Results.Json(new Failure(outcome.Refusal.ToString(), outcome.Message ?? "", claim), statusCode: Status(outcome.Refusal));
    }

    private static int Status(Refusal refusal) => refusal switch
    {
        Refusal.NoSuchClaim => StatusCodes.Status404NotFound,
        Refusal.Invalid => StatusCodes.Status422UnprocessableEntity,
        _ => StatusCodes.Status409Conflict,
    };
}
