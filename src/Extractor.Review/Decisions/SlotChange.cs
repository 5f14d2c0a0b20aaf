namespace Extractor.Review.Decisions;

/// <summary>One field of a claim changed by a reviewer.</summary>
/// <param name="Slot">The field's name in the record: <c>value</c>, <c>bound</c>, <c>unit</c>, <c>kind</c>, <c>item</c>, <c>event</c>, <c>place</c>, <c>time</c>, <c>source</c>, <c>part_of</c>, <c>change</c>, <c>role</c>, <c>assertion</c>, <c>number</c>.</param>
/// <param name="From">The old content as JSON in the record's own form (<c>1853</c>, <c>"about"</c>, <c>{"start":59,"end":65,"text":"people"}</c>); null for null.</param>
/// <param name="To">The new content, the same way.</param>
public sealed record SlotChange(string Slot, string? From, string? To);
