namespace Extractor.Training.Claims;

/// <summary>The slots of an annotated claim that the rankers learn.</summary>
/// <param name="Start">Where the number begins, in UTF-16 code units of the text.</param>
/// <param name="Item">What is counted or measured, or null.</param>
/// <param name="Event">The lemma of what happened, or null.</param>
internal sealed record GoldClaim(int Start, string? Item, string? Event);
