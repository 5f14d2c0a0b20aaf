using Extractor.Articles;

namespace Extractor.Records.Building;

/// <summary>
/// A text whose places can be told in UTF-16 code units and in Unicode code points. One pass finds the surrogate pairs; a text without any,
/// which is nearly every news article, needs no table, and its two countings are the same. Immutable and thread-safe.
/// </summary>
internal sealed class CodePointText
{
    /// <summary>Indexes of the low halves of all surrogate pairs, ascending: the code units that start no code point.</summary>
    private readonly int[] _lowHalves;

    /// <summary>Finds the surrogate pairs of a text.</summary>
    public CodePointText(string text)
    {
        Text = text;
        _lowHalves = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? [] : FindLowHalves(text);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The length in code points.</summary>
    public int Length => Text.Length - _lowHalves.Length;

    /// <summary>The number of code points before a UTF-16 index.</summary>
    /// <exception cref="InvalidOperationException">The index is outside the text or inside a surrogate pair.</exception>
    public int CodePoint(int index)
    {
        if ((uint)index > (uint)Text.Length)
        {
            throw new InvalidOperationException($"A span reaches to UTF-16 index {index} in a text of {Text.Length}; the stage that made it is wrong.");
        }

        if (_lowHalves.Length == 0)
        {
            return index;
        }

        int found = Array.BinarySearch(_lowHalves, index);
        return found >= 0
            ? throw new InvalidOperationException($"A span cuts the surrogate pair before UTF-16 index {index} in two; the stage that made it is wrong.")
            : index - ~found;
    }

    /// <summary>The UTF-16 index of a code point, the way back of <see cref="CodePoint"/>; for a place outside the text, -1.</summary>
    public int Index(int codePoint)
    {
        if ((uint)codePoint > (uint)Length)
        {
            return -1;
        }

        // Before pair k stand k pairs, so its code point is its low half's index - 1 - k; that grows with k and can be searched.
        int low = 0;
        int high = _lowHalves.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_lowHalves[middle] - 1 - middle < codePoint)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return codePoint + low;
    }

    /// <summary>The span in code points, with its characters.</summary>
    public RecordSpan Span(TextSpan span) => new(CodePoint(span.Start), CodePoint(span.End), span.Of(Text));

    private static int[] FindLowHalves(string text)
    {
        List<int> found = [];
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                found.Add(i);
            }
        }

        return [.. found];
    }
}
