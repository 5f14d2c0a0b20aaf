using Extractor.Articles.Cleaning.Layout;

namespace Extractor.Articles.Cleaning;

/// <summary>Tells the headings of sections: a short line that ends no sentence, between running text and running text (<c>Declaration in 14 cantons</c>).</summary>
internal static class HeadingRules
{
    private const int MaxWords = 12;

    /// <summary>Marks headings among the undecided paragraphs.</summary>
    public static void Mark(List<Paragraph> paragraphs)
    {
        bool afterText = false;
        for (int i = 0; i + 1 < paragraphs.Count; i++)
        {
            Paragraph paragraph = paragraphs[i];
            if (afterText && paragraph.Kind is null && paragraphs[i + 1].IsOpenProse && IsHeading(paragraph.Shape))
            {
                paragraph.Kind = BlockKind.Heading;
            }

            afterText |= paragraph.IsOpenProse;
        }
    }

    private static bool IsHeading(LineShape shape) =>
        shape.Words <= MaxWords && !shape.StartsLower && !shape.IsProse && !shape.EndsOpen && (!shape.EndsSentence || shape.Last == '?') && shape.Last != ':';
}
