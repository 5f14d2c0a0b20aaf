using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Extractor.Review.Web.Safety;

/// <summary>
/// Refuses requests that a page of another site makes in a reviewer's name. A request that changes something must come from our own page (Origin and
/// Sec-Fetch-Site) with the page's secret in a header, or from a program: by token, or, without accounts, with no trace of a browser.
/// </summary>
internal static class RequestForgery
{
    /// <summary>The header of the page's secret.</summary>
    public const string Header = "X-CSRF-Token";

    /// <summary>Lets good requests through and answers others with 400 or 403.</summary>
    public static async Task Refuse(HttpContext context, RequestDelegate next)
    {
        if (Changes(context.Request))
        {
            if (!FromHere(context.Request))
            {
                await FailureResponse.WriteAsync(context, StatusCodes.Status403Forbidden, "cross-site", "The request comes from another site.").ConfigureAwait(false);
                return;
            }

            if (!FromProgram(context) && !await HasSecretAsync(context).ConfigureAwait(false))
            {
                const string message = "The header " + Header + " is missing or outdated. Get a new one from /api/v1/session.";
                await FailureResponse.WriteAsync(context, StatusCodes.Status400BadRequest, "csrf", message).ConfigureAwait(false);
                return;
            }
        }

        await next(context).ConfigureAwait(false);
    }

    private static bool Changes(HttpRequest request) => !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method);

    private static bool FromHere(HttpRequest request)
    {
        string origin = request.Headers.Origin.ToString();
        bool same = origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out Uri? uri) && uri.Authority == Authority(request));
        return same && request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";
    }

    // Ports that are the scheme's own are left out by browsers, in Origin as in Host.
    private static string Authority(HttpRequest request) =>
        Uri.TryCreate($"{request.Scheme}://{request.Host.Value}", UriKind.Absolute, out Uri? uri) ? uri.Authority : "";

    private static bool FromProgram(HttpContext context)
    {
        IHeaderDictionary headers = context.Request.Headers;
        return context.User.Identity?.AuthenticationType == TokenAuthentication.Scheme
            || (headers.Origin.Count == 0 && headers["Sec-Fetch-Site"].Count == 0 && headers.Cookie.Count == 0);
    }

    private static Task<bool> HasSecretAsync(HttpContext context) =>
        context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context);
}
