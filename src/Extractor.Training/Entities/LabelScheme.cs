using Extractor.Entities;
using Extractor.Entities.Tagging;

namespace Extractor.Training.Entities;

/// <summary>
/// What the labels of one corpus say in ours. Corpora differ in what they annotate: where one has no nationalities, its O says nothing of them, so
/// every label that is possible stays allowed and the loss sums over them.
/// </summary>
internal sealed class LabelScheme
{
    private const ushort Plain = 1;

    private readonly Dictionary<string, ushort> _types = new(StringComparer.Ordinal);
    private readonly ushort _outside;

    /// <summary>Makes a scheme.</summary>
    /// <param name="types">Parts such as <c>place=Loc|Fac</c>; a label without a part is outside.</param>
    /// <param name="unknown">The types that the corpus does not annotate, as <c>Norp|Misc</c>.</param>
    public LabelScheme(string types, string unknown = "")
    {
        foreach (string[] part in types.Split(' ').Select(p => p.Split('=')))
        {
            _types[part[0]] = TypesOf(part[1]);
        }

        _outside = (ushort)(Plain | Both(TypesOf(unknown)));
    }

    /// <summary>The labels that a label of the corpus allows, one bit each.</summary>
    public ushort Allowed(string label)
    {
        if (label == "O" || !_types.TryGetValue(label[2..], out ushort types))
        {
            return _outside;
        }

        return (ushort)(label[0] == 'B' ? types : types << 1);
    }

    /// <summary>The labels of a token of a nationality in a corpus that counts nationalities as places.</summary>
    public static ushort Nationality(string label) => (ushort)(1 << (label[0] == 'B' ? NameLabels.Begin(EntityType.Norp) : NameLabels.Inside(EntityType.Norp)));

    private static ushort Both(ushort begin) => (ushort)(begin | (begin << 1));

    private static ushort TypesOf(string names)
    {
        int bits = 0;
        foreach (string name in names.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            bits |= 1 << NameLabels.Begin(Enum.Parse<EntityType>(name));
        }

        return (ushort)bits;
    }
}
