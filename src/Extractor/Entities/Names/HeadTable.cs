using System.Collections.Frozen;
using Extractor.Models;

namespace Extractor.Entities.Names;

/// <summary>What a word of <c>heads.tsv</c> says about the name it stands in.</summary>
/// <param name="Last">The type when it ends the name (<c>Ministry</c>, <c>River</c>), or null.</param>
/// <param name="First">The type when the name goes on after it (<c>Mount</c>, <c>Hurricane</c>), or null.</param>
/// <param name="TakesOf">True when <c>of</c> or <c>for</c> and more of the name may follow.</param>
internal sealed record Head(EntityType? Last, EntityType? First, bool TakesOf);

/// <summary>The words that say what a name is, from <c>heads.tsv</c>. Compared with their case: <c>AG</c> is one, <c>Ag</c> is not.</summary>
internal static class HeadTable
{
    private static readonly FrozenDictionary<string, Head>.AlternateLookup<ReadOnlySpan<char>> Heads = Load();

    /// <summary>The entry of a word, or null. A word in capitals is looked up with one initial capital as well.</summary>
    public static Head? Of(ReadOnlySpan<char> word)
    {
        if (Heads.TryGetValue(word, out Head? head))
        {
            return head;
        }

        Span<char> cased = stackalloc char[24];
        if (word.Length is < 4 or > 24 || !char.IsUpper(word[1]))
        {
            return null;
        }

        word.ToLowerInvariant(cased);
        cased[0] = word[0];
        return Heads.TryGetValue(cased[..word.Length], out head) ? head : null;
    }

    private static FrozenDictionary<string, Head>.AlternateLookup<ReadOnlySpan<char>> Load()
    {
        Dictionary<string, Head> heads = new(StringComparer.Ordinal);
        foreach (string[] cells in EmbeddedTable.Lines("Entities.Names.heads.tsv").Select(line => line.Split('\t')))
        {
            EntityType type = Enum.Parse<EntityType>(cells[0], ignoreCase: true);
            foreach (string word in cells[3].Split("; "))
            {
                Head known = heads.GetValueOrDefault(word) ?? new Head(null, null, false);
                bool takesOf = known.TakesOf || cells[2] == "of";
                heads[word] = cells[1] == "last" ? known with { Last = known.Last ?? type, TakesOf = takesOf } : known with { First = known.First ?? type, TakesOf = takesOf };
            }
        }

        return heads.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
