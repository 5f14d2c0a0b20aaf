using Extractor.Records;
using Extractor.Review.Decisions;

namespace Extractor.Review.Stores.Rows;

/// <summary>A row of the table of claims with its content.</summary>
internal sealed class ClaimRow
{
    /// <summary>Selects whole rows; conditions may follow.</summary>
    public const string Select = "SELECT c.*, t.extracted, t.standing FROM claims c JOIN contents t ON t.claim_id = c.id";

    /// <summary>All columns of the table of claims but the id.</summary>
    public static readonly string[] Columns =
    [
        "article_id", "record_claim_id", "start_at", "end_at", "number", "kind", "unit", "item", "place", "place_key", "country", "time", "source", "source_key", "published",
        "confidence", "flags", "unflagged", "search", "shuffle", "draw", "revision", "status", "needs_two", "reviewer", "lease_to", "lease_until",
    ];

    private RecordClaim? _extracted;

    public long Id { get; set; }

    public long ArticleId { get; set; }

    public string RecordClaimId { get; set; } = "";

    public long StartAt { get; set; }

    public long EndAt { get; set; }

    public string Number { get; set; } = "";

    public string Kind { get; set; } = "";

    public string? Unit { get; set; }

    public string? Item { get; set; }

    public string? Place { get; set; }

    public string? PlaceKey { get; set; }

    public string? Country { get; set; }

    public string? Time { get; set; }

    public string? Source { get; set; }

    public string SourceKey { get; set; } = "";

    public string? Published { get; set; }

    public double Confidence { get; set; }

    public string Flags { get; set; } = "";

    public long Unflagged { get; set; }

    public string Search { get; set; } = "";

    public long Shuffle { get; set; }

    public long Draw { get; set; }

    public long Revision { get; set; }

    public long Status { get; set; }

    public long NeedsTwo { get; set; }

    public string? Reviewer { get; set; }

    public string? LeaseTo { get; set; }

    public long LeaseUntil { get; set; }

    public string Extracted { get; set; } = "";

    /// <summary>The claim with the corrections that stand; null while it is the extraction.</summary>
    public string? Standing { get; set; }

    public ReviewStatus StatusName => (ReviewStatus)Status;

    /// <summary>As the row was read; later changes of the row's text do not show.</summary>
    public RecordClaim ExtractedClaim => _extracted ??= ClaimText.Read(Extracted);

    public RecordClaim CurrentClaim => Standing is null ? ExtractedClaim : ClaimText.Read(Standing);

    /// <summary>True when somebody else has the claim on screen.</summary>
    public bool LeasedFrom(string reviewer, long now) => LeaseTo is not null && LeaseUntil > now && LeaseTo != reviewer;
}
