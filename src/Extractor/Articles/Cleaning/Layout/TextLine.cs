namespace Extractor.Articles.Cleaning.Layout;

/// <summary>A line of the text that is not blank.</summary>
/// <param name="Span">Without white space around it.</param>
/// <param name="Shape">What it looks like.</param>
/// <param name="Furniture">What furniture it is by its own words.</param>
/// <param name="AfterBlank">True for the first line and for every line after a blank one: a run of lines begins.</param>
internal readonly record struct TextLine(TextSpan Span, LineShape Shape, Furniture.FurnitureKind Furniture, bool AfterBlank);
