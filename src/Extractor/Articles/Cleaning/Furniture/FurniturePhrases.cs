using System.Buffers;
using System.Collections.Frozen;
using Extractor.Articles.Cleaning.Layout;
using Extractor.Models;

namespace Extractor.Articles.Cleaning.Furniture;

/// <summary>Looks a line's first words up in the table of phrases, longest first. Case, punctuation within the phrase and decorations before it do not count.</summary>
internal static class FurniturePhrases
{
    private const int MaxPhraseWords = 6;
    private const int MaxPhraseLength = 48;

    private static readonly SearchValues<char> EndMarks = SearchValues.Create(":.!…>»›]+-– ");

    private static readonly FrozenDictionary<string, PhraseMatch> Table =
        EmbeddedTable.Lines("Articles.Cleaning.Furniture.furniture-phrases.tsv")
            .Select(line => line.Split('\t'))
            .ToFrozenDictionary(cells => cells[1], cells => Enum.Parse<PhraseMatch>(cells[0], ignoreCase: true), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, PhraseMatch>.AlternateLookup<ReadOnlySpan<char>> Lookup = Table.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Looks at a line.</summary>
    public static FurnitureKind Match(ReadOnlySpan<char> line, LineShape shape)
    {
        Span<char> key = stackalloc char[MaxPhraseLength];
        Span<(int Key, int Line)> ends = stackalloc (int, int)[MaxPhraseWords];
        int words = FirstWords(line, key, ends);
        for (; words > 0; words--)
        {
            (int keyEnd, int lineEnd) = ends[words - 1];
            ReadOnlySpan<char> rest = line[lineEnd..].TrimStart();
            if (Lookup.TryGetValue(key[..keyEnd], out PhraseMatch how) && Fits(how, rest, shape))
            {
                return how == PhraseMatch.List && IsEnd(rest) ? FurnitureKind.ListHeading : FurnitureKind.Line;
            }
        }

        return FurnitureKind.None;
    }

    private static bool Fits(PhraseMatch how, ReadOnlySpan<char> rest, LineShape shape) => how switch
    {
        PhraseMatch.Notice => shape.Words <= 60,
        PhraseMatch.Start => shape.Words <= 40 && !shape.IsProse,
        PhraseMatch.Label or PhraseMatch.List => shape.Words <= 25 && (IsEnd(rest) || IsLabelMark(rest)),
        _ => IsEnd(rest),
    };

    private static bool IsEnd(ReadOnlySpan<char> rest) => !rest.ContainsAnyExcept(EndMarks);

    // "Read more - 5 killed" is a label, "Related-party deals fell" is none.
    private static bool IsLabelMark(ReadOnlySpan<char> rest) => rest[0] is ':' or '|' or '–' or '—' or '>' or '»' or ']' || rest.StartsWith("- ");

    /// <summary>Writes the first words in lower case, parted by single spaces, and where each ends in both texts.</summary>
    private static int FirstWords(ReadOnlySpan<char> line, Span<char> key, Span<(int Key, int Line)> ends)
    {
        int length = 0;
        int words = 0;
        bool within = false;
        int i = 0;
        for (; i < line.Length && length < key.Length; i++)
        {
            bool part = char.IsLetterOrDigit(line[i]) || (within && line[i] is '\'' or '’' && i + 1 < line.Length && char.IsLetter(line[i + 1]));
            if (part && !within && words > 0)
            {
                key[length++] = ' ';
            }
            else if (!part && within)
            {
                ends[words++] = (length, i);
                if (words == ends.Length)
                {
                    return words;
                }
            }

            if (part && length < key.Length)
            {
                key[length++] = line[i] == '’' ? '\'' : char.ToLowerInvariant(line[i]);
            }

            within = part;
        }

        if (within && i == line.Length)
        {
            ends[words++] = (length, i);
        }

        return words;
    }
}
