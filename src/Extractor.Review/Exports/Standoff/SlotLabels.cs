using Extractor.Records.Building;

namespace Extractor.Review.Exports.Standoff;

/// <summary>The labels of spans and relations.</summary>
internal static class SlotLabels
{
    /// <summary>The relation from a subset to its whole.</summary>
    public const string PartOf = "part_of";

    /// <summary>The slots that are phrases; relations are named so.</summary>
    public static readonly string[] Slots = ["item", "event", "place", "time", "source"];

    /// <summary>The labels of the spans that fill slots.</summary>
    public static readonly string[] Labels = [.. Slots.Select(Of)];

    /// <summary>The labels of numbers: the kinds of claims.</summary>
    public static IReadOnlyList<string> Kinds => RecordNames.Kinds;

    /// <summary>The label of what fills a slot: <c>Item</c> for <c>item</c>.</summary>
    public static string Of(string slot) => char.ToUpperInvariant(slot[0]) + slot[1..];
}
