namespace Extractor.Review.Stores.Importing;

/// <summary>Counts what an import does.</summary>
internal sealed class ImportCounts
{
    public long Articles { get; set; }

    public long NewArticles { get; set; }

    public long NewClaims { get; set; }

    public long UnchangedClaims { get; set; }

    public long ReopenedClaims { get; set; }

    public long ChangedClaims { get; set; }

    public long WithdrawnClaims { get; set; }

    public long WithoutText { get; set; }

    public ImportReport Report => new(Articles, NewArticles, NewClaims, UnchangedClaims, ReopenedClaims, ChangedClaims, WithdrawnClaims, WithoutText);
}
