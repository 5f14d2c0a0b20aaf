namespace Extractor.Review.Queues.Selection;

/// <summary>An order of claims in SQL, in one or two passes over the table.</summary>
/// <param name="Columns">The columns by which claims are ordered; the last is the id, so that no two are equal.</param>
/// <param name="Descending">True for the greatest first.</param>
/// <param name="Passes">A condition for each pass, one pass after another.</param>
internal sealed record QueueSort(string[] Columns, bool Descending, string[] Passes)
{
    private static readonly string[] Once = [""];

    public static QueueSort Of(QueueQuery query) => query.Order switch
    {
        QueueOrder.LeastConfident => new(["confidence", "id"], false, Once),
        QueueOrder.MostConfident => new(["confidence", "id"], true, Once),
        QueueOrder.Flagged => new(["unflagged", "confidence", "id"], false, Once),
        QueueOrder.Article => new(["article_id", "start_at", "id"], false, Once),
        QueueOrder.Random => Shuffled(query.Seed),
        _ => throw new ArgumentOutOfRangeException(nameof(query), query.Order, "There is no such order."),
    };

    /// <summary>The end of a query: ORDER BY.</summary>
    public string OrderBy => " ORDER BY " + string.Join(", ", Columns.Select(c => Descending ? c + " DESC" : c));

    /// <summary>The condition of what comes after a claim, with parameters <c>@key0</c> …</summary>
    public string After => $"({string.Join(", ", Columns)}) {(Descending ? "<" : ">")} ({string.Join(", ", Columns.Select((_, i) => $"@key{i}"))})";

    /// <summary>
    /// Each claim has a random number that never changes. A seed is a place on that circle, from which the order goes once around: a random sample of any
    /// length that an index gives, where a fresh shuffle for each seed would have to sort all claims for the first of them.
    /// </summary>
    private static QueueSort Shuffled(int seed)
    {
        ulong mixed = ((ulong)(uint)seed + 1) * 0x9E3779B97F4A7C15;
        long start = (long)((mixed ^ (mixed >> 29)) >> 33);
        return new(["shuffle", "id"], false, [$"shuffle >= {start}", $"shuffle < {start}"]);
    }
}
