using Extractor.Review.Stores;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Extractor.Review.Web.Safety;

/// <summary>Puts together what keeps strangers and hostile pages out: host check, headers, sessions, tokens and protection against forged requests.</summary>
internal static class ReviewSafety
{
    private static readonly TimeSpan SessionLength = TimeSpan.FromDays(14);

    /// <summary>Registers the services.</summary>
    public static IServiceCollection AddReviewSafety(this IServiceCollection services, bool loopback)
    {
        services.AddDataProtection().SetApplicationName("Extractor.Review");
        services.AddHostFiltering(o => Restrict(o, loopback));
        services.AddAntiforgery(o =>
        {
            o.HeaderName = RequestForgery.Header;
            Harden(o.Cookie, "extractor-csrf");
        });
        services.AddSingleton<SignInLimit>().AddSingleton<Access>();
        services.AddAuthentication(Sessions.Scheme)
            .AddScheme<AuthenticationSchemeOptions, TokenAuthentication>(TokenAuthentication.Scheme, null)
            .AddCookie(CookieAuthenticationDefaults.AuthenticationScheme, Configure)
            .AddPolicyScheme(Sessions.Scheme, null, o => o.ForwardDefaultSelector = Select);
        return services;
    }

    /// <summary>Puts the checks before everything else, the cheapest first.</summary>
    public static void UseReviewSafety(this WebApplication app, bool loopback)
    {
        app.Use(FailureResponse.Guard);
        app.Use(SecurityHeaders.Add);
        if (loopback)
        {
            // A page of another site may let its own name point to 127.0.0.1 and read what is served there: only our names are answered.
            app.UseHostFiltering();
        }

        app.UseRouting();
        app.UseAuthentication();
        app.Use(RequestForgery.Refuse);
        app.Use(AccessGate.Check);
    }

    private static string Select(HttpContext context) =>
        context.Request.Headers.Authorization.Count > 0 ? TokenAuthentication.Scheme : CookieAuthenticationDefaults.AuthenticationScheme;

    private static void Restrict(HostFilteringOptions options, bool loopback)
    {
        options.AllowEmptyHosts = false;
        options.AllowedHosts = loopback ? ["localhost", "127.0.0.1", "[::1]"] : ["*"];
    }

    private static void Configure(CookieAuthenticationOptions options)
    {
        Harden(options.Cookie, "extractor-session");
        options.ExpireTimeSpan = SessionLength;
        options.SlidingExpiration = true;
        options.Events.OnValidatePrincipal = Validate;
        options.Events.OnRedirectToLogin = Unauthorized;
        options.Events.OnRedirectToAccessDenied = Unauthorized;
    }

    private static void Harden(CookieBuilder cookie, string name)
    {
        cookie.Name = name;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Strict;
        cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.IsEssential = true;
    }

    // A cookie holds as long as the account has the password and the role it had.
    private static async Task Validate(CookieValidatePrincipalContext context)
    {
        Accounts accounts = context.HttpContext.RequestServices.GetRequiredService<ReviewStore>().Accounts;
        Account? account = await accounts.FindAsync(context.Principal?.Identity?.Name ?? "").ConfigureAwait(false);
        if (account is null || !Sessions.Matches(context.Principal!, account))
        {
            context.RejectPrincipal();
        }
    }

    private static Task Unauthorized(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }
}
