using Extractor.Articles.Cleaning.Layout;

namespace Extractor.Articles.Cleaning.Furniture;

/// <summary>
/// Marks the entries under the heading of a list of links. <c>Related stories / Why 3 ministers missed the summit</c>: the entry is a headline
/// of another article, and its number no claim of this one.
/// </summary>
internal static class LinkLists
{
    private const int MaxEntryWords = 24;

    /// <summary>Marks the entries.</summary>
    public static void Mark(List<Paragraph> paragraphs)
    {
        for (int i = 0; i < paragraphs.Count; i++)
        {
            if (paragraphs[i].Furniture == FurnitureKind.ListHeading)
            {
                MarkEntries(paragraphs, i + 1);
            }
        }
    }

    // Entries on the lines right under the heading end at the first blank line; entries set apart by blank lines end at running text.
    private static void MarkEntries(List<Paragraph> paragraphs, int first)
    {
        bool together = first < paragraphs.Count && !paragraphs[first].AfterBlank;
        for (int i = first; i < paragraphs.Count && IsEntry(paragraphs[i]) && !(together && paragraphs[i].AfterBlank); i++)
        {
            paragraphs[i].Kind = BlockKind.Furniture;
        }
    }

    // Headlines have no full stop; a question may be one.
    private static bool IsEntry(Paragraph paragraph) =>
        paragraph.Furniture != FurnitureKind.ListHeading
        && (paragraph.Kind is BlockKind.Furniture || (paragraph.Kind is null && !paragraph.Shape.IsProse && paragraph.Shape.Words <= MaxEntryWords && paragraph.Shape.Last != '.'));
}
