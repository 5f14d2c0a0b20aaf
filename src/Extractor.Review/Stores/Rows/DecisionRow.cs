using System.Collections.Immutable;
using Extractor.Review.Decisions;
using Newtonsoft.Json;

namespace Extractor.Review.Stores.Rows;

/// <summary>A row of the table of decisions.</summary>
internal sealed class DecisionRow
{
    public long Id { get; set; }

    public long ClaimId { get; set; }

    public string Reviewer { get; set; } = "";

    public long MadeAt { get; set; }

    public long Verdict { get; set; }

    public string? Changes { get; set; }

    public long Revision { get; set; }

    public long Adjudication { get; set; }

    public long? Bulk { get; set; }

    public long? UndoneAt { get; set; }

    public static string? Written(ImmutableArray<SlotChange> changes) => changes.IsEmpty ? null : JsonConvert.SerializeObject(changes.Select(c => new[] { c.Slot, c.From, c.To }));

    public Decision ToDecision() => new(
        Id,
        ClaimId,
        Reviewer,
        DateTimeOffset.FromUnixTimeMilliseconds(MadeAt),
        (Verdict)Verdict,
        Read(Changes),
        (int)Revision,
        Adjudication != 0,
        Bulk,
        UndoneAt is { } undone ? DateTimeOffset.FromUnixTimeMilliseconds(undone) : null);

    private static ImmutableArray<SlotChange> Read(string? changes) => changes is null
        ? []
        : [.. JsonConvert.DeserializeObject<string?[][]>(changes)!.Select(c => new SlotChange(c[0]!, c[1], c[2]))];
}
