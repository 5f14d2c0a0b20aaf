using System.Buffers;

namespace Extractor.Sentences;

/// <summary>Decides whether a full stop, question mark or exclamation mark ends its sentence.</summary>
internal static class SentenceBoundary
{
    // Far more than any abbreviation; it bounds the look back in text without spaces.
    private const int LongestWord = 24;

    // A row of marks longer than this is a drawn line and ends nothing.
    private const int LongestRun = 128;

    private static readonly SearchValues<char> Closers = SearchValues.Create("\"'”’)]»");
    private static readonly SearchValues<char> Openers = SearchValues.Create("\"'“‘([«");

    /// <summary>True when the sentence that began at <paramref name="start"/> ends with the mark at <paramref name="mark"/>.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="start">Where the sentence began.</param>
    /// <param name="mark">Index of the mark.</param>
    /// <param name="end">Where the block ends.</param>
    /// <param name="after">Index after the marks and closing quotes that belong to the sentence.</param>
    public static bool EndsAt(string text, int start, int mark, int end, out int after)
    {
        after = mark + 1;
        int reach = Math.Min(end, mark + LongestRun);
        while (after < reach && text[after] is '.' or '!' or '?' or '…')
        {
            after++;
        }

        bool single = after == mark + 1;
        int closers = after;
        while (closers < reach && Closers.Contains(text[closers]))
        {
            closers++;
        }

        if (closers >= end)
        {
            after = closers;
            return true;
        }

        if (!char.IsWhiteSpace(text[closers]))
        {
            return IsGluedSentence(text, mark, after, end, single);
        }

        bool closed = closers > after;
        after = closers;
        int next = closers;
        while (next < end && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next >= end || Separates(text, start, mark, next, end, single, closed);
    }

    /// <summary>True when the line end at <paramref name="index"/> is followed by an empty line.</summary>
    public static bool IsBlankLine(string text, int index, int end)
    {
        for (int i = index + 1; i < end; i++)
        {
            if (text[i] == '\n')
            {
                return true;
            }

            if (!char.IsWhiteSpace(text[i]))
            {
                return false;
            }
        }

        return false;
    }

    // "…were arrested.The police said" : copy that lost its space. Only between a lower-case word and a capitalized one, so that
    // "U.S.A", "example.Com" in URLs and "3.5" stay whole.
    private static bool IsGluedSentence(string text, int mark, int after, int end, bool single) =>
        single && text[mark] == '.' && mark >= 3 && after + 2 < end
        && char.IsLower(text[mark - 1]) && char.IsLower(text[mark - 2]) && char.IsLower(text[mark - 3])
        && char.IsUpper(text[after]) && char.IsLower(text[after + 1]) && !LooksLikeUrl(text, mark);

    private static bool LooksLikeUrl(string text, int mark)
    {
        for (int i = mark - 1; i >= Math.Max(0, mark - 64) && !char.IsWhiteSpace(text[i]); i--)
        {
            if (text[i] is '/' or '@' or '.')
            {
                return true;
            }
        }

        // "Jane.Smith@example.org", "example.Com/news"
        int limit = Math.Min(text.Length, mark + 64);
        for (int i = mark + 1; i < limit && !char.IsWhiteSpace(text[i]); i++)
        {
            if (text[i] is '/' or '@')
            {
                return true;
            }
        }

        return false;
    }

    private static bool Separates(string text, int start, int mark, int next, int end, bool single, bool closed)
    {
        char first = text[next];
        int letter = next;
        while (letter < end - 1 && Openers.Contains(text[letter]))
        {
            letter++;
        }

        // "“Where are they?” he asked", "Yahoo! said": a lower-case word goes on with the sentence.
        if (char.IsLower(text[letter]))
        {
            return false;
        }

        if (text[mark] != '.' || !single || closed)
        {
            return true;
        }

        ReadOnlySpan<char> word = WordBefore(text, start, mark);
        return AbbreviationTable.KindAt(text, mark - word.Length, mark, end) switch
        {
            AbbreviationKind.Title => false,
            AbbreviationKind.Reference => !char.IsDigit(first) && SentenceOpeners.Contains(WordAt(text, letter, end)),
            AbbreviationKind.Company or AbbreviationKind.General => SentenceOpeners.Contains(WordAt(text, letter, end)),
            _ => !IsInitial(text, start, mark, word, letter, end),
        };
    }

    // "J. Smith", "George W. Bush", "U.S. troops": one capital before the stop is an initial unless a sentence clearly begins after it.
    private static bool IsInitial(string text, int start, int mark, ReadOnlySpan<char> word, int next, int end)
    {
        bool initial = word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I';
        bool dotted = word.Length >= 3 && word.Contains('.') && word.Length <= 8 && char.IsLetter(word[0]);
        if (!initial && !dotted)
        {
            // "1. Wash your hands": the number of a list item at the start of its sentence.
            return word.Length is 1 or 2 && mark - word.Length == start && char.IsDigit(word[0]);
        }

        return !SentenceOpeners.Contains(WordAt(text, next, end));
    }

    private static ReadOnlySpan<char> WordBefore(string text, int start, int mark)
    {
        int from = mark;
        int limit = Math.Max(start, mark - LongestWord);
        while (from > limit && (char.IsLetterOrDigit(text[from - 1]) || text[from - 1] == '.'))
        {
            from--;
        }

        return text.AsSpan(from, mark - from);
    }

    private static ReadOnlySpan<char> WordAt(string text, int from, int end)
    {
        int to = from;
        int limit = Math.Min(end, from + LongestWord);
        while (to < limit && (char.IsLetter(text[to]) || text[to] is '\'' or '’'))
        {
            to++;
        }

        return text.AsSpan(from, to - from);
    }
}
