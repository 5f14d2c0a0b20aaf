using Extractor.Review.Decisions;

namespace Extractor.Review.Queues.Selection;

/// <summary>A claim in a list as the database gives it.</summary>
internal sealed class ListRow
{
    public long Id { get; set; }

    public long ArticleId { get; set; }

    public string? Title { get; set; }

    public string? Published { get; set; }

    public string Number { get; set; } = "";

    public string Kind { get; set; } = "";

    public string? Unit { get; set; }

    public string? ItemText { get; set; }

    public string? Place { get; set; }

    public string? Time { get; set; }

    public string? Source { get; set; }

    public double Confidence { get; set; }

    public string Flags { get; set; } = "";

    public long Status { get; set; }

    public string? Reviewer { get; set; }

    public string? LeaseTo { get; set; }

    public long LeaseUntil { get; set; }

    public long StartAt { get; set; }

    public long Unflagged { get; set; }

    public long Shuffle { get; set; }

    /// <summary>The pass of the order in which it was found.</summary>
    public int Pass { get; set; }

    public object[] Keys(QueueSort sort) => [.. sort.Columns.Select(Key)];

    public int CompareTo(ListRow other, QueueSort sort)
    {
        foreach (string column in sort.Columns)
        {
            if (((IComparable)Key(column)).CompareTo(other.Key(column)) is not 0 and var order)
            {
                return sort.Descending ? -order : order;
            }
        }

        return 0;
    }

    public QueueItem Item(long now) => new(
        Id,
        ArticleId,
        Title,
        Published,
        Number,
        Kind,
        Unit,
        ItemText,
        Place,
        Time,
        Source,
        Confidence,
        [.. Flags.Split(' ', StringSplitOptions.RemoveEmptyEntries)],
        (ReviewStatus)Status,
        Reviewer,
        LeaseUntil > now ? LeaseTo : null);

    private object Key(string column) => column switch
    {
        "confidence" => Confidence,
        "unflagged" => Unflagged,
        "article_id" => ArticleId,
        "start_at" => StartAt,
        "shuffle" => Shuffle,
        _ => Id,
    };
}
