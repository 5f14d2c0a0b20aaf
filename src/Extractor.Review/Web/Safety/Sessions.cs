using System.Security.Claims;
using Extractor.Review.Stores;

namespace Extractor.Review.Web.Safety;

/// <summary>The identity of an account as cookies and tokens carry it.</summary>
internal static class Sessions
{
    /// <summary>The scheme that chooses between cookie and token.</summary>
    public const string Scheme = "Session";

    private const string StampClaim = "stamp";

    /// <summary>The principal of an account.</summary>
    /// <param name="account">The account.</param>
    /// <param name="scheme">How it showed itself.</param>
    public static ClaimsPrincipal Principal(Account account, string scheme) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.Name, account.Name), new Claim(ClaimTypes.Role, account.Role.ToString()), new Claim(StampClaim, account.Stamp)],
        scheme));

    /// <summary>True when the principal was made for the account as it is now.</summary>
    public static bool Matches(ClaimsPrincipal principal, Account account) =>
        principal.FindFirstValue(StampClaim) == account.Stamp && principal.IsInRole(account.Role.ToString());
}
