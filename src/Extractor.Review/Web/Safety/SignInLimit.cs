using System.Threading.RateLimiting;

namespace Extractor.Review.Web.Safety;

/// <summary>Slows down who guesses passwords: so many tries in five minutes from one address, and for one name. Thread-safe.</summary>
internal sealed class SignInLimit : IDisposable
{
    private const int TriesOfAddress = 30;
    private const int TriesOfName = 10;

    private readonly PartitionedRateLimiter<string> _addresses = Limiter(TriesOfAddress);
    private readonly PartitionedRateLimiter<string> _names = Limiter(TriesOfName);

    /// <summary>How long to wait when there were too many.</summary>
    public static TimeSpan Window { get; } = TimeSpan.FromMinutes(5);

    /// <summary>Counts a try; false when there were too many.</summary>
    public bool TryEnter(string address, string name)
    {
        using RateLimitLease ofAddress = _addresses.AttemptAcquire(address);
        using RateLimitLease ofName = _names.AttemptAcquire(name.ToUpperInvariant());
        return ofAddress.IsAcquired && ofName.IsAcquired;
    }

    public void Dispose()
    {
        _addresses.Dispose();
        _names.Dispose();
    }

    private static PartitionedRateLimiter<string> Limiter(int tries) => PartitionedRateLimiter.Create<string, string>(key =>
        RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions { PermitLimit = tries, Window = Window, QueueLimit = 0 }));
}
