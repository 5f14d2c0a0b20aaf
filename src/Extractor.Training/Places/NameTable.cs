using System.Text;
using Extractor.Entities.Places;

namespace Extractor.Training.Places;

/// <summary>Gathers names and their meanings, and writes them in the form that <see cref="Gazetteer"/> reads.</summary>
internal sealed class NameTable
{
    private const int MostPlacesPerName = 40;
    private readonly SortedDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>How many names there are.</summary>
    public int Count => _entries.Count;

    /// <summary>True when the name is there as a word that is written in lower case.</summary>
    public bool IsCommon(string name) => _entries.TryGetValue(NameKey.Of(name), out Entry? entry) && entry.Flags.HasFlag(NameFlags.Common);

    /// <summary>Notes what a word is.</summary>
    public void Mark(string word, NameFlags flags)
    {
        if (At(word) is { } entry)
        {
            entry.Flags |= flags;
        }
    }

    /// <summary>Adds a meaning to a name; the same meaning twice counts once.</summary>
    public void Add(string name, Place place)
    {
        if (At(name) is { } entry && !entry.Places.Exists(p => p.Kind == place.Kind && p.Country == place.Country && p.Region == place.Region))
        {
            entry.Places.Add(place);
        }
    }

    /// <summary>Writes the table.</summary>
    /// <param name="countries">ISO 3166 codes with English names, in the order of their codes.</param>
    public byte[] Serialize(IReadOnlyList<(string Code, string Name)> countries)
    {
        Dictionary<string, byte> numbers = countries.Select((c, i) => (c.Code, Number: (byte)(i + 1))).ToDictionary(c => c.Code, c => c.Number, StringComparer.Ordinal);
        Entry[] entries = [.. _entries.Values];
        Place[] places = [.. entries.SelectMany(e => e.Ordered())];
        using MemoryStream stream = new();
        using BinaryWriter writer = new(stream, Encoding.UTF8);
        writer.Write((byte)countries.Count);
        foreach ((string code, string name) in countries)
        {
            writer.Write(code);
            writer.Write(name);
        }

        writer.Write(entries.Length);
        writer.Write([.. _entries.Keys.Select(k => (byte)k.Length)]);
        writer.Write([.. entries.Select(e => (byte)Math.Min(e.Places.Count, MostPlacesPerName))]);
        writer.Write([.. entries.Select(e => (byte)e.Flags)]);
        byte[] text = Encoding.ASCII.GetBytes(string.Concat(_entries.Keys));
        writer.Write(text.Length);
        writer.Write(text);
        writer.Write([.. places.Select(p => (byte)p.Kind)]);
        writer.Write([.. places.Select(p => p.Country is null ? (byte)0 : numbers[p.Country])]);
        writer.Write([.. places.Select(p => (byte)p.Magnitude)]);
        foreach (Place place in places)
        {
            writer.Write((ushort)place.Region);
        }

        writer.Flush();
        return stream.ToArray();
    }

    // Names that keep a character outside ASCII after folding are not in an English article's spelling.
    private Entry? At(string name)
    {
        string key = NameKey.Of(name);
        if (key.Length < 2 || !Ascii.IsValid(key))
        {
            return null;
        }

        if (!_entries.TryGetValue(key, out Entry? entry))
        {
            _entries[key] = entry = new Entry();
        }

        return entry;
    }

    private sealed class Entry
    {
        public NameFlags Flags { get; set; }

        public List<Place> Places { get; } = [];

        public IEnumerable<Place> Ordered() => Places.OrderBy(p => p.Kind).ThenByDescending(p => p.Magnitude)
            .ThenBy(p => p.Country, StringComparer.Ordinal).ThenBy(p => p.Region).Take(MostPlacesPerName);
    }
}
