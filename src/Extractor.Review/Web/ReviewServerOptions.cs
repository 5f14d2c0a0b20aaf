namespace Extractor.Review.Web;

/// <summary>How the web application is served.</summary>
public sealed record ReviewServerOptions
{
    /// <summary>Where to listen, as <c>http://127.0.0.1:4747</c>; port 0 takes a free one. An address other than loopback needs a store with accounts.</summary>
    public IReadOnlyList<string> Urls { get; init; } = ["http://127.0.0.1:0"];

    /// <summary>Who decides while the store has no accounts and the browser gave no name.</summary>
    public string Reviewer { get; init; } = "reviewer";

    /// <summary>True to let each browser choose under which name it decides, and to ask for one where claims are reviewed twice; only without accounts.</summary>
    public bool OwnNames { get; init; }
}
