using Extractor.Entities.Places;
using Extractor.Models;

namespace Extractor.Entities.Names;

/// <summary>A name of <c>organizations.tsv</c>.</summary>
internal sealed record KnownName(EntityType Type, string Name, string? Country);

/// <summary>Names that news use without a word that says what they are, from <c>organizations.tsv</c>.</summary>
internal static class Organizations
{
    /// <summary>The table.</summary>
    public static PhraseTable<KnownName> Table { get; } = new(EmbeddedTable.Lines("Entities.Names.organizations.tsv").SelectMany(Forms));

    private static IEnumerable<(string Form, KnownName Value)> Forms(string line)
    {
        string[] cells = line.Split('\t');
        KnownName value = new(Enum.Parse<EntityType>(cells[0], ignoreCase: true), cells[1], cells[2] == "-" ? null : cells[2]);
        yield return (cells[1], value);
        if (cells.Length > 3)
        {
            foreach (string form in cells[3].Split("; ", StringSplitOptions.RemoveEmptyEntries))
            {
                yield return (form, value);
            }
        }
    }
}
