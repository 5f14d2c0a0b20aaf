using Extractor.Review.Web.Safety;

namespace Extractor.Review.Web;

/// <summary>
/// Which window of a reviewer shows which claim. The store's leases keep different reviewers apart; two windows of the same reviewer are kept apart here.
/// Thread-safe.
/// </summary>
internal sealed class OpenWindows
{
    // Pages renew far more often; a window that crashed gives its claims back soon.
    private static readonly TimeSpan Hold = TimeSpan.FromMinutes(3);

    private readonly Dictionary<long, Shown> _shown = [];
    private readonly Lock _lock = new();

    /// <summary>Claims that other windows of the reviewer show.</summary>
    public IReadOnlyCollection<long> OfOthers(string reviewer, string window, DateTimeOffset now)
    {
        lock (_lock)
        {
            return [.. _shown.Where(s => s.Value.Until > now && s.Value.Reviewer == reviewer && s.Value.Window != window).Select(s => s.Key)];
        }
    }

    /// <summary>Notes that the caller's window shows a claim; false when another window of the same reviewer does.</summary>
    public bool TryShow(long claim, Caller caller, DateTimeOffset now)
    {
        lock (_lock)
        {
            if (_shown.TryGetValue(claim, out Shown? shown) && shown.Until > now && shown.Reviewer == caller.Name && shown.Window != caller.Window)
            {
                return false;
            }

            _shown[claim] = new Shown(caller.Name, caller.Window, now + Hold);
            return true;
        }
    }

    /// <summary>Notes that the caller's window does not show a claim any more; false when another window of the same reviewer does.</summary>
    public bool TryHide(long claim, Caller caller)
    {
        lock (_lock)
        {
            if (_shown.TryGetValue(claim, out Shown? shown) && shown.Reviewer == caller.Name && shown.Window != caller.Window)
            {
                return false;
            }

            _shown.Remove(claim);
            return true;
        }
    }

    private sealed record Shown(string Reviewer, string Window, DateTimeOffset Until);
}
