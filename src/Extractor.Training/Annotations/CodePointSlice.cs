using Extractor.Records.Building;

namespace Extractor.Training.Annotations;

/// <summary>Cuts a text by code points, as all files of annotations count.</summary>
internal static class CodePointSlice
{
    /// <summary>The part of a text from the code point <paramref name="start"/> to that before <paramref name="end"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A place lies outside the text, or the end before the start.</exception>
    public static string Slice(this CodePointText text, int start, int end) => text.Text[text.Index(start)..text.Index(end)];
}
