namespace Extractor.Claims.Ranking;

/// <summary>What the rules propose as the item of a quantity.</summary>
/// <param name="Chunk">By the chunks next to the number.</param>
/// <param name="Tree">By climbing the tree.</param>
/// <param name="Carried">The item of the quantity before, when it is of the same kind and near.</param>
internal readonly record struct ItemProposals(PhraseSlot? Chunk, PhraseSlot? Tree, PhraseSlot? Carried);
