using System.Buffers;

namespace Extractor.Articles.Cleaning.Layout;

/// <summary>What a line or paragraph looks like, in one pass over its characters. Words are runs without white space that hold a letter or digit.</summary>
/// <param name="Length">Characters.</param>
/// <param name="Words">Words.</param>
/// <param name="LowerWords">Words that begin with a lower-case letter.</param>
/// <param name="InnerEnds">Sentence ends followed by more text: a full stop after a word of two letters or more, then a capital or a quotation mark.</param>
/// <param name="StartsLower">The first letter or digit is a lower-case letter.</param>
/// <param name="Last">The last character, closing quotes and brackets set aside; U+0000 when nothing is left.</param>
/// <param name="EndsOpen">The last character is a comma, or the last word one that cannot end a sentence (<c>of</c>, <c>the</c>).</param>
internal readonly record struct LineShape(int Length, int Words, int LowerWords, int InnerEnds, bool StartsLower, char Last, bool EndsOpen)
{
    private static readonly SearchValues<char> Closers = SearchValues.Create("\"'”’»)]");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> OpenWords = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "its", "of", "on", "or", "our", "than", "that", "the", "their", "to", "with",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when it ends as a sentence does.</summary>
    public bool EndsSentence => Last is '.' or '!' or '?' or '…';

    /// <summary>
    /// True for running text: it ends as a sentence does and has words in lower case (<c>Ruto is however leading with a 46.1 percent.</c>), or it is
    /// simply long. Headlines, names, lists of links and table rows are not.
    /// </summary>
    public bool IsProse => Words >= 25 || (LowerWords >= 3 && ((EndsSentence && Words >= 8) || (InnerEnds > 0 && Words >= 10)));

    /// <summary>Looks at a text.</summary>
    public static LineShape Of(ReadOnlySpan<char> text)
    {
        int words = 0;
        int lower = 0;
        int ends = 0;
        bool startsLower = false;
        ReadOnlySpan<char> last = default;
        foreach (Range range in new WordRanges(text))
        {
            ReadOnlySpan<char> word = text[range];
            int first = IndexOfAlphanumeric(word);
            if (first < 0)
            {
                continue;
            }

            bool isLower = char.IsLower(word[first]);
            startsLower |= words == 0 && isLower;
            ends += words > 0 && EndsWithStop(last) && (!isLower || first > 0) ? 1 : 0;
            words++;
            lower += isLower ? 1 : 0;
            last = word;
        }

        ReadOnlySpan<char> bare = TrimClosers(text);
        char end = bare.IsEmpty ? '\0' : bare[^1];
        bool open = end is ',' or ';' || (char.IsLetter(end) && OpenWords.Contains(last));
        return new LineShape(text.Length, words, lower, ends, startsLower, end, open);
    }

    private static ReadOnlySpan<char> TrimClosers(ReadOnlySpan<char> text)
    {
        int last = text.LastIndexOfAnyExcept(Closers);
        return text[..(last + 1)];
    }

    // "U.S. Rep. J. Smith": a stop after one letter, or with another stop in the word, is an abbreviation's.
    private static bool EndsWithStop(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> bare = TrimClosers(word);
        return bare.Length > 3 && bare[^1] is '.' or '!' or '?' && bare[..^1].IndexOf('.') < 0;
    }

    private static int IndexOfAlphanumeric(ReadOnlySpan<char> word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            if (char.IsLetterOrDigit(word[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
