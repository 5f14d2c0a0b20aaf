using Extractor.Review.Web.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Extractor.Review.Web.Safety;

/// <summary>Lets only known callers through to the API.</summary>
internal static class AccessGate
{
    /// <summary>Marks an endpoint that everybody may call.</summary>
    public static TBuilder OpenToAll<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new OpenEndpoint());

    /// <summary>Marks an endpoint for administrators.</summary>
    public static TBuilder ForAdmins<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new AdminEndpoint());

    /// <summary>Notes who calls an endpoint of the API, or answers with 401 or 403.</summary>
    public static async Task Check(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint() is { } endpoint && context.Request.Path.StartsWithSegments(ReviewApi.Path, StringComparison.Ordinal))
        {
            Caller? caller = await context.RequestServices.GetRequiredService<Access>().CallerAsync(context).ConfigureAwait(false);
            caller?.Attach(context);
            if (caller is null && endpoint.Metadata.GetMetadata<OpenEndpoint>() is null)
            {
                await FailureResponse.WriteAsync(context, StatusCodes.Status401Unauthorized, "sign-in", "Sign in first, or give a token that holds.").ConfigureAwait(false);
                return;
            }

            if (caller is { Admin: false } && endpoint.Metadata.GetMetadata<AdminEndpoint>() is not null)
            {
                await FailureResponse.WriteAsync(context, StatusCodes.Status403Forbidden, "forbidden", "Only an administrator may do this.").ConfigureAwait(false);
                return;
            }
        }

        await next(context).ConfigureAwait(false);
    }

    private sealed record OpenEndpoint;

    private sealed record AdminEndpoint;
}
