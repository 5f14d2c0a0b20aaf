using System.Collections.Frozen;

namespace Extractor.Sentences;

/// <summary>Words that begin a sentence far more often than they follow an abbreviation within one, from <c>sentence-openers.txt</c>.</summary>
internal static class SentenceOpeners
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        Models.EmbeddedTable.Lines("Sentences.sentence-openers.txt").ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when the capitalized word begins sentences.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
