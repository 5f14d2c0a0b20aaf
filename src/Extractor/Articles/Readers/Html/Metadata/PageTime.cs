namespace Extractor.Articles.Readers.Html.Metadata;

/// <summary>A time element.</summary>
/// <param name="Node">Its index in the page.</param>
/// <param name="Written">Its machine-readable time, or its text.</param>
/// <param name="IsPublication">True when it says that it is the time of publication.</param>
/// <param name="Names">Its class names.</param>
internal readonly record struct PageTime(int Node, string Written, bool IsPublication, string Names);
