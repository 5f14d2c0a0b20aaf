using Extractor.Records;
using Extractor.Review.Decisions;

namespace Extractor.Review.Stores.Rows;

/// <summary>A row of the table of claims.</summary>
internal sealed class ClaimRow
{
    /// <summary>All columns but the id, which the database gives.</summary>
    public static readonly string[] Columns =
    [
        "article_id", "record_claim_id", "start_at", "end_at", "number", "kind", "unit", "item", "place", "place_key", "country", "time", "source", "source_key", "published",
        "confidence", "flags", "unflagged", "search", "shuffle", "draw", "revision", "status", "needs_two", "reviewer", "lease_to", "lease_until", "extracted", "current",
    ];

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

    public string? Current { get; set; }

    public ReviewStatus StatusName => (ReviewStatus)Status;

    public RecordClaim ExtractedClaim => ClaimText.Read(Extracted);

    public RecordClaim CurrentClaim => ClaimText.Read(Current ?? Extracted);

    /// <summary>True when somebody else has the claim on screen.</summary>
    public bool LeasedFrom(string reviewer, long now) => LeaseTo is not null && LeaseUntil > now && LeaseTo != reviewer;
}
