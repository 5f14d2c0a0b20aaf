using System.Collections.Frozen;

namespace Extractor.Sentences;

/// <summary>What may follow an abbreviation.</summary>
internal enum AbbreviationKind : byte
{
    /// <summary>Not an abbreviation.</summary>
    None,

    /// <summary>Always followed by a name: never ends a sentence.</summary>
    Title,

    /// <summary>Month, measure, reference: ends a sentence only before a word that clearly begins one.</summary>
    Reference,

    /// <summary>Company form: may end a sentence.</summary>
    Company,

    /// <summary>May end a sentence.</summary>
    General,
}

/// <summary>Abbreviations of English news, from <c>abbreviations.txt</c>.</summary>
internal static class AbbreviationTable
{
    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Kinds = Load();

    /// <summary>The kind of a word written without its final full stop; letters are compared without case.</summary>
    public static AbbreviationKind KindOf(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 12)
        {
            return AbbreviationKind.None;
        }

        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return Kinds.TryGetValue(lower, out AbbreviationKind kind) ? kind : AbbreviationKind.None;
    }

    /// <summary>
    /// The kind of the word that ends before the full stop at <paramref name="stop"/>. A reference is one only before a number or, as months and days
    /// are, with a capital: "See No. 5" and "on Sun. night", but "I said no. Then" and "in the sun. It".
    /// </summary>
    public static AbbreviationKind KindAt(string text, int start, int stop, int end)
    {
        AbbreviationKind kind = KindOf(text.AsSpan(start, stop - start));
        if (kind != AbbreviationKind.Reference || !IsWord(text.AsSpan(start, stop - start)))
        {
            return kind;
        }

        int next = stop + 1;
        while (next < end && text[next] is ' ' or '\u00A0')
        {
            next++;
        }

        return next < end && char.IsAsciiDigit(text[next]) ? kind : AbbreviationKind.None;
    }

    // References that are words of their own in lower case.
    private static bool IsWord(ReadOnlySpan<char> word) => word is "no" or "nos" or "art" or "sun" or "sat" or "mar" or "min" or "max" or "pop" or "temp" or "wed" or "ed" or "ave";

    private static FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Load()
    {
        Dictionary<string, AbbreviationKind> kinds = [];
        foreach (string line in Models.EmbeddedTable.Lines("Sentences.abbreviations.txt"))
        {
            kinds[line[2..]] = line[0] switch
            {
                't' => AbbreviationKind.Title,
                'm' => AbbreviationKind.Reference,
                'c' => AbbreviationKind.Company,
                _ => AbbreviationKind.General,
            };
        }

        return kinds.ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
