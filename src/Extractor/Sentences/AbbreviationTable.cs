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
