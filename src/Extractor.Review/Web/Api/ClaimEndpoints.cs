using System.Collections.Immutable;
using Extractor.Review.Decisions;
using Extractor.Review.Stores;
using Extractor.Review.Web.Safety;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Extractor.Review.Web.Api;

/// <summary>One claim in its article, and decisions about it.</summary>
internal static class ClaimEndpoints
{
    /// <summary>Maps them.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("claims/{id:long}", GetAsync).WithSummary("A claim with its history.").Produces<ClaimView>().Produces<Failure>(404);
        api.MapGet("articles/{id:long}", GetArticleAsync).WithSummary("An article with its claims.").Produces<ArticleView>().Produces<Failure>(404);
        api.MapPost("claims/{id:long}/lease", LeaseAsync).WithSummary("Leases a claim to the caller, or renews the lease.");
        api.MapDelete("claims/{id:long}/lease", ReleaseAsync).WithSummary("Gives a lease back.");
        api.MapPost("claims/{id:long}/check", CheckAsync).WithSummary("Says what is wrong with changes, without deciding.").Produces<CheckResponse>().Produces<Failure>(404);
        api.MapPost("claims/{id:long}/decisions", DecideAsync).WithSummary("Decides a claim. The same request sent again makes no second decision.")
            .Produces<DecisionResponse>().Produces<Failure>(404).Produces<Failure>(409).Produces<Failure>(422);
        api.MapPost("undo", UndoAsync).WithSummary("Takes back the caller's last decision.").Produces<DecisionResponse>().Produces<Failure>(409);
    }

    private static async Task<IResult> GetAsync(long id, Caller caller, ReviewStore store) =>
        await store.ClaimAsync(id, caller.Name).ConfigureAwait(false) is { } claim ? Results.Ok(ClaimView.Of(claim)) : Missing($"claim {id}");

    private static async Task<IResult> GetArticleAsync(long id, Caller caller, ReviewStore store) =>
        await store.ArticleAsync(id, caller.Name).ConfigureAwait(false) is { } article ? Results.Ok(ArticleView.Of(article)) : Missing($"article {id}");

    private static async Task<LeaseResponse> LeaseAsync(long id, Caller caller, ReviewStore store, OpenWindows windows, TimeProvider clock)
    {
        bool leased = await store.LeaseAsync(id, caller.Name).ConfigureAwait(false);
        return new LeaseResponse(leased && windows.TryShow(id, caller, clock.GetUtcNow()));
    }

    private static async Task<IResult> ReleaseAsync(long id, Caller caller, ReviewStore store, OpenWindows windows)
    {
        if (windows.TryHide(id, caller))
        {
            await store.ReleaseAsync(id, caller.Name).ConfigureAwait(false);
        }

        return Results.NoContent();
    }

    private static async Task<IResult> CheckAsync(long id, CheckRequest request, Caller caller, ReviewStore store)
    {
        if (await store.ClaimAsync(id, caller.Name).ConfigureAwait(false) is not { } claim
            || await store.ArticleAsync(claim.ArticleId, caller.Name).ConfigureAwait(false) is not { } article)
        {
            return Missing($"claim {id}");
        }

        IEnumerable<SlotChange> changes = (request.Changes.IsDefault ? [] : request.Changes).Select(c => c.ToSlotChange());
        Records.RecordClaim? changed = ClaimEditor.Apply(claim.Current, article.Record, changes, out ImmutableArray<string> errors);
        return Results.Ok(new CheckResponse(changed, errors));
    }

    private static async Task<IResult> DecideAsync(long id, DecisionRequest request, Caller caller, ReviewStore store, OpenWindows windows)
    {
        NewDecision decision = new(id, request.Revision, caller.Name, request.Verdict, request.SlotChanges);
        ReviewClaim? claim = await store.ClaimAsync(id, caller.Name).ConfigureAwait(false);
        if (claim is not null && RepeatedDecision.Find(claim, decision) is { } made)
        {
            return Results.Ok(new DecisionResponse(ClaimView.Of(claim), DecisionView.Of(made)));
        }

        DecisionOutcome outcome = await store.DecideAsync(decision).ConfigureAwait(false);
        if (outcome.Refusal == Refusal.None)
        {
            windows.TryHide(id, caller);
        }

        return OutcomeResult.Of(outcome);
    }

    private static async Task<IResult> UndoAsync(UndoRequest request, Caller caller, ReviewStore store)
    {
        if (request is { ClaimId: { } claimId, DecisionId: { } decisionId }
            && await store.ClaimAsync(claimId, caller.Name).ConfigureAwait(false) is { } claim
            && claim.History.FirstOrDefault(d => d.Id == decisionId) is { UndoneAt: not null } undone)
        {
            return Results.Ok(new DecisionResponse(ClaimView.Of(claim), DecisionView.Of(undone)));
        }

        return OutcomeResult.Of(await store.UndoAsync(caller.Name).ConfigureAwait(false));
    }

    private static IResult Missing(string what) =>
        Results.NotFound(new Failure(nameof(Refusal.NoSuchClaim), $"There is no {what} in this store.", null));
}
