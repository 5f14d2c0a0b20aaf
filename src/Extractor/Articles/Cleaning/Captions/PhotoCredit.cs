using System.Buffers;
using Extractor.Articles.Cleaning.Layout;

namespace Extractor.Articles.Cleaning.Captions;

/// <summary>
/// Finds the credit that closes a caption: <c>/PHOTOGRAPH BY A. NAME / REUTERS</c>, <c>(Photo: MAP / H. Name, ref. 77-4120)</c>,
/// <c>Image: A Name.</c>, <c>(AP Photo/A Name)</c>, <c>REUTERS/A Name</c>, <c>Getty Images</c>. Not the sign-off <c>(Reuters)</c> of a whole report.
/// </summary>
internal static class PhotoCredit
{
    private const int MaxLength = 160;
    private const int MaxWords = 14;
    private const int MaxLowerWords = 3;

    // With their capitals: "the photo by Nick Ut" within a sentence is no credit.
    private static readonly SearchValues<string> Cues = SearchValues.Create(
        [
            "Photo:", "PHOTO:", "Photo by ", "PHOTO BY ", "Photo credit", "PHOTO CREDIT", "Photo courtesy", "Photo/", "PHOTO/", "Photos:", "Photos by ", "Photo |", "Photo ©",
            "Photograph:", "PHOTOGRAPH:", "Photograph by ", "PHOTOGRAPH BY ", "Photographer:", "Photography by ", "Foto:", "FOTO:",
            "Image:", "IMAGE:", "Image by ", "Image credit", "IMAGE CREDIT", "Image courtesy", "Image source", "Images:", "Picture:", "PICTURE:", "Picture by ", "Pic:", "PIC:",
            "Credit:", "CREDIT:", "Source: Getty", "Courtesy of ", "AP Photo", "EPA/", "AP/", "AFP/", "AFP via ", "REUTERS/", "Reuters/", "Xinhua/", "GETTY IMAGES", "Getty Images",
            "/REUTERS", "/ REUTERS", "/Reuters", "/AFP", "/ AFP", "/AP)", "Shutterstock", "(File photo", "(FILE PHOTO", "(File Photo", "(File)", "(file photo", "[File photo", "(Supplied", "(photo:", "(photo by", "(image:", "(Handout",
        ],
        StringComparison.Ordinal);

    /// <summary>Where the credit begins that ends the text; -1 when none does.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        int from = Math.Max(0, text.Length - MaxLength);
        while (from < text.Length)
        {
            int cue = text[from..].IndexOfAny(Cues);
            if (cue < 0)
            {
                return -1;
            }

            int start = Opening(text, from + cue);
            LineShape shape = LineShape.Of(text[start..]);
            if (shape.Words <= MaxWords && shape.LowerWords <= MaxLowerWords && shape.InnerEnds == 0 && StandsAlone(text, start))
            {
                return start;
            }

            from += cue + 1;
        }

        return -1;
    }

    // "… in Antwerp./PHOTOGRAPH BY": the slash belongs to the credit; "by Fadel Senna / AFP" begins with its first name's bracket, if it has one.
    private static int Opening(ReadOnlySpan<char> text, int cue)
    {
        int near = Math.Max(0, cue - 60);
        int bracket = near + text[near..cue].LastIndexOfAny('(', '[');
        if (bracket >= near && text[bracket..cue].IndexOfAny(')', ']') < 0)
        {
            return bracket;
        }

        int start = cue;
        while (start > 0 && (char.IsWhiteSpace(text[start - 1]) || text[start - 1] is '/' or '|' or '-' or '–' or '—' or '©'))
        {
            start--;
        }

        while (start < cue && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    private static bool StandsAlone(ReadOnlySpan<char> text, int start) => start == 0 || !char.IsLetterOrDigit(text[start - 1]) || !char.IsLetterOrDigit(text[start]);
}
