using Extractor.Models;

namespace Extractor.Articles.Duplicates;

/// <summary>
/// The runs of five words of a text, as hashes: what two texts have in common of them is wording that one took from the other. Marks and case don't count.
/// Numbers and the names of days and months are held apart from the wording, for reports made from a template share their wording and not their numbers:
/// "closed at 7,204.1 on Monday, up 0.3 per cent".
/// </summary>
internal ref struct WordRuns(ReadOnlySpan<char> text)
{
    private const int RunWords = 5;
    private const int LongestWord = 32;

    // The wording of any number.
    private const uint NumberWord = 1;

    private static readonly HashSet<uint> DaysAndMonths =
    [
        .. ((string[])["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "oct", "nov", "dec"]).Select(w => Fnv1a.Hash(w)),
    ];

    private readonly ReadOnlySpan<char> _text = text;
    private RunBuffer _wordings;
    private RunBuffer _numbers;
    private int _at;
    private int _words;

    /// <summary>The hash of the wording of the run that was read last, its numbers set aside.</summary>
    public uint Wording { get; private set; }

    /// <summary>The hash of the numbers in it; 0 when there is none.</summary>
    public uint Numbers { get; private set; }

    /// <summary>How many words were read.</summary>
    public readonly int Words => _words;

    /// <summary>Reads up to the next word that closes a run; false at the end. A text of fewer than five words has no run.</summary>
    public bool Read()
    {
        while (ReadWord(out uint hash, out bool number))
        {
            _wordings[_words % RunWords] = number ? NumberWord : hash;
            _numbers[_words % RunWords] = number ? hash : 0;
            if (++_words >= RunWords)
            {
                (Wording, Numbers) = (Join(_wordings), Join(_numbers));
                return true;
            }
        }

        return false;
    }

    // "1,853" and "0.3" are one word, read without its marks: "1,853" is "1853".
    private bool ReadWord(out uint hash, out bool number)
    {
        while (_at < _text.Length && !char.IsLetterOrDigit(_text[_at]))
        {
            _at++;
        }

        Span<char> word = stackalloc char[LongestWord];
        int length = 0;
        number = false;
        for (; _at < _text.Length; _at++)
        {
            char c = _text[_at];
            if (char.IsLetterOrDigit(c))
            {
                number |= char.IsAsciiDigit(c);
                word[Math.Min(length++, LongestWord - 1)] = char.ToLowerInvariant(c);
            }
            else if (!IsWithinNumber())
            {
                break;
            }
        }

        hash = Fnv1a.Hash(word[..Math.Min(length, LongestWord)]);
        number |= DaysAndMonths.Contains(hash);
        return length > 0;
    }

    private readonly bool IsWithinNumber() =>
        _text[_at] is '.' or ',' && _at > 0 && char.IsAsciiDigit(_text[_at - 1]) && _at + 1 < _text.Length && char.IsAsciiDigit(_text[_at + 1]);

    private readonly uint Join(RunBuffer words)
    {
        ulong hash = 0;
        bool any = false;
        for (int i = 0; i < RunWords; i++)
        {
            uint word = words[(_words + i) % RunWords];
            any |= word != 0;
            hash = ((hash ^ word) * 0x9E3779B97F4A7C15UL) ^ (hash >> 29);
        }

        return any ? (uint)(hash >> 32) : 0;
    }

    [System.Runtime.CompilerServices.InlineArray(RunWords)]
    private struct RunBuffer
    {
        private uint _first;
    }
}
