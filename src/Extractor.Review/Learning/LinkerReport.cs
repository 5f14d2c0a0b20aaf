using System.Collections.Immutable;

namespace Extractor.Review.Learning;

/// <summary>What came of training the linkers again.</summary>
/// <param name="Articles">Articles all of whose claims are decided.</param>
/// <param name="Claims">Their claims that were not rejected.</param>
/// <param name="Replaced">Whether the new linkers are better beyond chance.</param>
/// <param name="Reason">Why they replace the installed ones or don't, in words.</param>
/// <param name="Slots">F1 slot by slot on held-back articles; empty when nothing was tried.</param>
public sealed record LinkerReport(int Articles, int Claims, bool Replaced, string Reason, ImmutableArray<LinkerSlot> Slots)
{
    /// <summary>How much the mean F1 of the slots changes; above zero is better.</summary>
    public FigureInterval? F1Change { get; init; }
}

/// <summary>F1 of a slot, from 0 to 1, by the installed linkers and by the new ones.</summary>
public sealed record LinkerSlot(string Slot, double Before, double After);
