using Extractor.Review.Stores;
using Microsoft.AspNetCore.Http;

namespace Extractor.Review.Web.Safety;

/// <summary>Decides who makes a request: an account that signed in, or, without accounts, whoever sits at this machine under the name of the browser's choice. Thread-safe.</summary>
internal sealed class Access(ReviewStore store, ReviewServerOptions options)
{
    private const int LongestName = 64;

    // Never goes back to false: who can reach other machines, or once had accounts, stays closed when the last account is removed.
    private volatile bool _closed = !ListenAddresses.AreLoopback(options.Urls);

    /// <summary>True when one must sign in. An account that is added while the program runs closes it.</summary>
    public async Task<bool> IsClosedAsync()
    {
        if (!_closed && await store.Accounts.AnyAsync().ConfigureAwait(false))
        {
            _closed = true;
        }

        return _closed;
    }

    /// <summary>Who makes the request; null when one must sign in first.</summary>
    public async Task<Caller?> CallerAsync(HttpContext context)
    {
        string window = Header(context, "X-Window") ?? "";
        if (!await IsClosedAsync().ConfigureAwait(false))
        {
            return new Caller(Header(context, "X-Reviewer") ?? options.Reviewer, true, window);
        }

        return context.User.Identity is { IsAuthenticated: true, Name: { } name }
            ? new Caller(name, context.User.IsInRole(nameof(Role.Admin)), window)
            : null;
    }

    // Header fields hold ASCII only: the page sends names percent-encoded.
    private static string? Header(HttpContext context, string name)
    {
        string text = Uri.UnescapeDataString(context.Request.Headers[name].ToString()).Trim();
        return text.Length is > 0 and <= LongestName && !text.Any(char.IsControl) ? text : null;
    }
}
