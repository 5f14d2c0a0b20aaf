namespace Extractor.Review.Exports.Standoff;

/// <summary>A labelled span.</summary>
/// <param name="Id">Unique in the document.</param>
/// <param name="Label">A kind of claim for its number; <c>Item</c>, <c>Event</c>, <c>Place</c>, <c>Time</c> or <c>Source</c>.</param>
/// <param name="Start">Where it begins, in code points.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Value">What it stands for: the claim's value, an event's lemma, a place's name and country (<c>Nairobi|KE</c>), a time in ISO 8601; null for nothing.</param>
/// <param name="Claim">The claim whose number it is; null for the others.</param>
internal sealed record StandoffSpan(string Id, string Label, int Start, int End, string Text, string? Value, ExportClaim? Claim);

/// <summary>A relation from a claim's number to what fills a slot, or to the number of the whole.</summary>
/// <param name="From">Id of the number's span.</param>
/// <param name="To">Id of the other span.</param>
/// <param name="Label">The slot's name, or <c>part_of</c>.</param>
internal sealed record StandoffRelation(string From, string To, string Label);
