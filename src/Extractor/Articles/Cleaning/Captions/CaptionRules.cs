using Extractor.Articles.Cleaning.Layout;

namespace Extractor.Articles.Cleaning.Captions;

/// <summary>
/// Tells captions from body text: by a credit at the end, by a label in front, or, for a first paragraph, by words that point into a picture
/// (<c>… is pictured here after his return</c>). A caption is read on; its credit is not.
/// </summary>
internal static class CaptionRules
{
    private const int MaxWords = 80;

    private static readonly string[] Labels =
    [
        "photo:", "[photo]", "(photo)", "photo |", "photos:", "image:", "[image]", "picture:", "caption:", "pictured:", "above:", "file photo", "file image", "file picture", "file -", "file –", "file—", "file:",
        "in this file photo", "in this photo", "in this image", "in this picture", "this file photo", "a file photo", "a file picture", "an undated photo", "an undated handout", "photo shows", "this photo taken",
    ];

    private static readonly string[] Pointers =
    [
        "is pictured", "are pictured", "pictured here", "pictured in", "seen here", "is seen in", "are seen in", "is seen at", "are seen at", "shown here", "is shown in", "are shown in", "in this file",
        "(l)", "(r)", "(c)", "(left)", "(right)", "(centre)", "(center)", ", left,", ", right,", "from left", "left to right", "poses for a p", "pose for a p",
    ];

    /// <summary>Marks captions, and credits that stand alone.</summary>
    public static void Mark(string text, List<Paragraph> paragraphs)
    {
        foreach (Paragraph paragraph in paragraphs)
        {
            if (paragraph.Kind is null && paragraph.Shape.Words <= MaxWords)
            {
                MarkByCredit(text, paragraph);
            }
        }

        MarkByPointers(text, paragraphs);
    }

    private static void MarkByCredit(string text, Paragraph paragraph)
    {
        ReadOnlySpan<char> words = paragraph.Span.In(text);
        int credit = PhotoCredit.IndexIn(words);
        if (credit == 0 || (credit < 0 && paragraph.Shape.Words <= 4 && HasLabel(words)))
        {
            paragraph.Kind = BlockKind.Furniture;
        }
        else if (credit > 0)
        {
            paragraph.Kind = BlockKind.Caption;
            paragraph.Part = LineScanner.Trim(text, new TextSpan(paragraph.Span.Start, paragraph.Span.Start + credit));
        }
        else if (HasLabel(words))
        {
            paragraph.Kind = BlockKind.Caption;
        }
    }

    // Only above the first running text that follows it, where the picture of a page stands, and never the only text there is.
    private static void MarkByPointers(string text, List<Paragraph> paragraphs)
    {
        int first = paragraphs.FindIndex(p => p.IsOpenProse);
        while (first >= 0)
        {
            int next = paragraphs.FindIndex(first + 1, p => p.IsOpenProse);
            Paragraph paragraph = paragraphs[first];
            if (next < 0 || paragraph.Shape.Words > MaxWords / 2 || paragraph.Shape.InnerEnds > 1 || !HasPointer(paragraph.Span.In(text)))
            {
                return;
            }

            paragraph.Kind = BlockKind.Caption;
            first = next;
        }
    }

    private static bool HasLabel(ReadOnlySpan<char> text)
    {
        foreach (string label in Labels)
        {
            if (text.StartsWith(label, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPointer(ReadOnlySpan<char> text)
    {
        foreach (string pointer in Pointers)
        {
            if (text.Contains(pointer, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
