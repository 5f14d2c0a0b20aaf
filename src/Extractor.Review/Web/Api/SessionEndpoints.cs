using Extractor.Review.Stores;
using Extractor.Review.Web.Safety;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Extractor.Review.Web.Api;

/// <summary>Who one is: signing in and out, tokens for programs.</summary>
internal static class SessionEndpoints
{
    private const string Cookies = CookieAuthenticationDefaults.AuthenticationScheme;

    /// <summary>Maps them.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("session", GetAsync).OpenToAll().WithSummary("Who asks, and the secret for requests that change something.");
        api.MapPost("session", SignInAsync).OpenToAll().WithSummary("Signs in; the session is kept in a cookie.")
            .Produces<Failure>(StatusCodes.Status401Unauthorized).Produces<Failure>(StatusCodes.Status429TooManyRequests);
        api.MapDelete("session", (Delegate)SignOutAsync).OpenToAll().WithSummary("Signs out.");
        api.MapPost("tokens", CreateTokenAsync).WithSummary("Makes a token for a program; it is shown this once.").Produces<Failure>(StatusCodes.Status400BadRequest);
    }

    private static async Task<SessionResponse> GetAsync(HttpContext context, Access access, ReviewServerOptions options, ReviewStore store, IAntiforgery antiforgery)
    {
        Caller? caller = await access.CallerAsync(context).ConfigureAwait(false);
        bool closed = await access.IsClosedAsync().ConfigureAwait(false);
        string csrf = antiforgery.GetAndStoreTokens(context).RequestToken!;
        bool own = options.OwnNames && !closed;

        // Two windows never get the same claim, whatever they are called; but the second opinion of a double review has to be somebody else's.
        bool ask = own && await store.DoubleShareAsync().ConfigureAwait(false) > 0;
        return new SessionResponse(caller?.Name, caller?.Admin ?? false, closed, own, ask, csrf);
    }

    private static async Task<IResult> SignInAsync(SignInRequest request, HttpContext context, ReviewStore store, SignInLimit limit)
    {
        string name = request.Name?.Trim() ?? "";
        if (!limit.TryEnter(context.Connection.RemoteIpAddress?.ToString() ?? "", name))
        {
            context.Response.Headers.RetryAfter = ((int)SignInLimit.Window.TotalSeconds).ToString();
            return Results.Json(new Failure("too-many", "Too many tries. Wait five minutes.", null), statusCode: StatusCodes.Status429TooManyRequests);
        }

        if (await store.Accounts.SignInAsync(name, request.Password ?? "").ConfigureAwait(false) is not { } account)
        {
            return Results.Json(new Failure("sign-in", "The name or the password is not right.", null), statusCode: StatusCodes.Status401Unauthorized);
        }

        await context.SignInAsync(Cookies, Sessions.Principal(account, Cookies), new AuthenticationProperties { IsPersistent = true }).ConfigureAwait(false);
        return Results.NoContent();
    }

    private static async Task<NoContent> SignOutAsync(HttpContext context)
    {
        await context.SignOutAsync(Cookies).ConfigureAwait(false);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> CreateTokenAsync(TokenRequest request, Caller caller, Access access, ReviewStore store)
    {
        if (!await access.IsClosedAsync().ConfigureAwait(false))
        {
            const string message = "The store has no accounts: programs on this machine need no token. Add an account with: extractor review add-user NAME";
            return Results.BadRequest(new Failure("bad-request", message, null));
        }

        string label = string.IsNullOrWhiteSpace(request.Label) ? "web" : request.Label.Trim();
        return Results.Ok(new TokenResponse(await store.Accounts.CreateTokenAsync(caller.Name, label).ConfigureAwait(false)));
    }
}
