using Extractor.Quantities;

namespace Extractor.Claims.Ranking;

/// <summary>The item of an earlier claim, which a later one may take up.</summary>
/// <param name="Slot">The item.</param>
/// <param name="Head">The token of its head, or -1.</param>
/// <param name="Quantity">The quantity it was last the item of.</param>
internal readonly record struct EarlierItem(PhraseSlot Slot, int Head, Quantity Quantity)
{
    /// <summary>How many are remembered.</summary>
    public const int Most = 3;
}
