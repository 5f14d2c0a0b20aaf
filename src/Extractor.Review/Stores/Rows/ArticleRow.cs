using Extractor.Records;

namespace Extractor.Review.Stores.Rows;

/// <summary>A row of the table of articles.</summary>
internal sealed class ArticleRow
{
    public long Id { get; set; }

    public string RecordId { get; set; } = "";

    public string Sha256 { get; set; } = "";

    public string? Title { get; set; }

    public string? Published { get; set; }

    public string? Publisher { get; set; }

    public string Version { get; set; } = "";

    public string Models { get; set; } = "";

    public string Record { get; set; } = "";

    public RecordPipeline Pipeline => new(Version, Models);

    public static ArticleRow Of(ArticleRecord record) => new()
    {
        RecordId = ClaimText.Plain(record.Article.Id),
        Sha256 = record.Article.Sha256,
        Title = record.Article.Title is { } title ? ClaimText.Plain(title) : null,
        Published = record.Article.Published,
        Publisher = record.Article.Publisher is { } publisher ? ClaimText.Plain(publisher) : null,
        Version = record.Pipeline.Version,
        Models = record.Pipeline.Models,
        Record = ClaimText.Write(record),
    };
}
