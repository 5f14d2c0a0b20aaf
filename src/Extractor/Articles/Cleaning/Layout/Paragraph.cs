using Extractor.Articles.Cleaning.Furniture;

namespace Extractor.Articles.Cleaning.Layout;

/// <summary>One line, or the lines of one hard-wrapped paragraph. Its kind is settled by one rule after another while an article is cleaned.</summary>
internal sealed class Paragraph(TextSpan span, LineShape shape, FurnitureKind furniture, bool afterBlank)
{
    public TextSpan Span { get; } = span;

    public LineShape Shape { get; } = shape;

    /// <summary>What furniture it is by its own words.</summary>
    public FurnitureKind Furniture { get; } = furniture;

    /// <summary>True when a blank line, or nothing, stands before it.</summary>
    public bool AfterBlank { get; } = afterBlank;

    /// <summary>What it is; null while undecided.</summary>
    public BlockKind? Kind { get; set; } = furniture == FurnitureKind.None ? null : BlockKind.Furniture;

    /// <summary>The part that <see cref="Kind"/> holds for, when the rest is furniture: a title without the site's name, a caption without its credit.</summary>
    public TextSpan? Part { get; set; }

    /// <summary>Undecided and running text.</summary>
    public bool IsOpenProse => Kind is null && Shape.IsProse;
}
