using Extractor.Review.Queues;
using Extractor.Review.Statistics;
using Extractor.Review.Stores;
using Extractor.Review.Web.Safety;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Extractor.Review.Web.Api;

/// <summary>Lists, the next claim, and how the work stands.</summary>
internal static class QueueEndpoints
{
    private const int UsualPage = 100;
    private const int LargestPage = 1000;
    private const int MostPassedOver = 10_000;

    /// <summary>Maps them.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("claims", ListAsync).WithSummary("A list of claims, in parts.");
        api.MapPost("next", NextAsync).WithSummary("Leases the next claim of a queue to the caller.");
        api.MapGet("statistics", StatisticsAsync).WithSummary("How the work stands.");
        api.MapGet("vocabulary", () => Vocabulary.Current).WithSummary("The words that slots, flags and reasons use.");
    }

    private static Task<QueuePage> ListAsync([AsParameters] QueueParameters parameters, ReviewStore store, int? count, string? after) =>
        store.ListAsync(parameters.ToQuery(), Math.Clamp(count ?? UsualPage, 1, LargestPage), after);

    private static async Task<NextResponse> NextAsync(
        [AsParameters] QueueParameters parameters, NextRequest request, Caller caller, ReviewStore store, OpenWindows windows, TimeProvider clock)
    {
        QueueQuery query = parameters.ToQuery();
        HashSet<long> passOver = [.. (request.PassOver ?? []).TakeLast(MostPassedOver)];
        while (true)
        {
            passOver.UnionWith(windows.OfOthers(caller.Name, caller.Window, clock.GetUtcNow()));
            ReviewClaim? claim = await store.NextAsync(query, caller.Name, passOver).ConfigureAwait(false);

            // Another window of the same reviewer may have got it at the same moment: the store sees one reviewer, so the windows settle it here.
            if (claim is null || windows.TryShow(claim.Id, caller, clock.GetUtcNow()))
            {
                return new NextResponse(claim is null ? null : ClaimView.Of(claim));
            }

            passOver.Add(claim.Id);
        }
    }

    private static async Task<ReviewStatistics> StatisticsAsync(Caller caller, ReviewStore store)
    {
        ReviewStatistics statistics = await store.StatisticsAsync().ConfigureAwait(false);
        return caller.Admin ? statistics : statistics with { Reviewers = [.. statistics.Reviewers.Where(r => r.Reviewer == caller.Name)] };
    }
}
