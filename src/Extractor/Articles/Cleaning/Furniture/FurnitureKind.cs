namespace Extractor.Articles.Cleaning.Furniture;

/// <summary>What furniture a line is, as far as it matters to the lines around it.</summary>
internal enum FurnitureKind : byte
{
    /// <summary>None.</summary>
    None,

    /// <summary>The line alone: a share count, a byline.</summary>
    Line,

    /// <summary>The heading of a list of links (<c>Related stories</c>): the entries under it are furniture too.</summary>
    ListHeading,

    /// <summary>A notice that may run over several lines: a copyright.</summary>
    Notice,
}
