using Extractor.Records.Building;

namespace Extractor.Training.Annotations;

/// <summary>A text as it was found in the data, or why it was not.</summary>
/// <param name="Doc">The name of the article: with the document's own id, where the annotations give the number of its line, since an id may hold a title.</param>
/// <param name="Text">The text.</param>
/// <param name="Problem">Why there is no text, and what to do; null when there is one.</param>
internal sealed record FoundText(string Doc, CodePointText Text, string? Problem = null);
