using Extractor.Review.Stores;
using Extractor.Review.Web.Safety;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Extractor.Review.Web.Api;

/// <summary>Accepting many claims at once, and taking that back.</summary>
internal static class BulkEndpoints
{
    /// <summary>Maps them.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        RouteGroupBuilder bulk = api.MapGroup("bulk").ForAdmins();
        bulk.MapGet("", CountAsync).WithSummary("How many open claims a bulk acceptance would accept.");
        bulk.MapPost("", AcceptAsync).WithSummary("Accepts every open claim of a queue.").Produces<BulkOutcome>(200);
        bulk.MapDelete("{number:long}", UndoAsync).WithSummary("Takes back what of a bulk acceptance still stands.").Produces<BulkOutcome>(200);
    }

    private static async Task<CountResponse> CountAsync([AsParameters] QueueParameters parameters, Caller caller, ReviewStore store) =>
        new(await store.CountAsync(parameters.ToQuery(), caller.Name).ConfigureAwait(false));

    private static Task<BulkOutcome> AcceptAsync([AsParameters] QueueParameters parameters, Caller caller, ReviewStore store) =>
        store.AcceptAllAsync(parameters.ToQuery(), caller.Name);

    private static Task<BulkOutcome> UndoAsync(long number, Caller caller, ReviewStore store) => store.UndoBulkAsync(number, caller.Name);
}
