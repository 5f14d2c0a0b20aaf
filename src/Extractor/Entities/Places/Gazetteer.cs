using System.Text;
using Extractor.Models;

namespace Extractor.Entities.Places;

/// <summary>
/// The compiled table of names: countries, regions, cities, organizations, given names, family names and the case of common words.
/// Flat arrays and one hash table over sorted keys, read in one pass. Immutable and thread-safe.
/// </summary>
internal sealed class Gazetteer
{
    private readonly byte[] _text;
    private readonly int[] _starts;
    private readonly byte[] _flags;
    private readonly int[] _postings;
    private readonly Place[] _places;
    private readonly int[] _table;
    private readonly Dictionary<string, string> _countryNames = new(StringComparer.Ordinal);

    /// <summary>Reads what <c>PlacesCompiler</c> wrote.</summary>
    public Gazetteer(ReadOnlyMemory<byte> model)
    {
        using BinaryReader reader = ModelFile.Open(model);
        string?[] codes = ReadCountries(reader);
        int keys = reader.ReadInt32();
        byte[] lengths = reader.ReadBytes(keys);
        byte[] counts = reader.ReadBytes(keys);
        _flags = reader.ReadBytes(keys);
        _text = reader.ReadBytes(reader.ReadInt32());
        _starts = Cumulate(lengths);
        _postings = Cumulate(counts);
        _places = ReadPlaces(reader, codes, _postings[keys]);
        _table = BuildTable(keys);
        Span<char> key = stackalloc char[byte.MaxValue];
        for (int i = 0; i < keys; i++)
        {
            int length = Encoding.ASCII.GetChars(_text.AsSpan(_starts[i], _starts[i + 1] - _starts[i]), key);
            Prefixes.Add(key[..length]);
        }
    }

    /// <summary>The English name of a country by its ISO 3166 code, or null.</summary>
    public string? CountryName(string code) => _countryNames.GetValueOrDefault(code);

    /// <summary>How long the keys with one beginning are.</summary>
    public PrefixLengths Prefixes { get; } = new();

    /// <summary>The index of a key (see <see cref="NameKey"/>), or -1.</summary>
    public int Find(ReadOnlySpan<char> key)
    {
        int mask = _table.Length - 1;
        for (int slot = (int)(Fnv1a.Hash(key) & (uint)mask); _table[slot] >= 0; slot = (slot + 1) & mask)
        {
            int found = _table[slot];
            if (Ascii.Equals(_text.AsSpan(_starts[found], _starts[found + 1] - _starts[found]), key))
            {
                return found;
            }
        }

        return -1;
    }

    /// <summary>What is known of the word with this index.</summary>
    public NameFlags Flags(int index) => index < 0 ? NameFlags.None : (NameFlags)_flags[index];

    /// <summary>The places that bear the name with this index.</summary>
    public ReadOnlySpan<Place> Places(int index) => index < 0 ? [] : _places.AsSpan(_postings[index], _postings[index + 1] - _postings[index]);

    private string?[] ReadCountries(BinaryReader reader)
    {
        string?[] codes = new string?[reader.ReadByte() + 1];
        for (int i = 1; i < codes.Length; i++)
        {
            string code = reader.ReadString();
            codes[i] = code;
            _countryNames[code] = reader.ReadString();
        }

        return codes;
    }

    private static int[] Cumulate(byte[] lengths)
    {
        int[] starts = new int[lengths.Length + 1];
        for (int i = 0; i < lengths.Length; i++)
        {
            starts[i + 1] = starts[i] + lengths[i];
        }

        return starts;
    }

    private Place[] ReadPlaces(BinaryReader reader, string?[] codes, int count)
    {
        byte[] kinds = reader.ReadBytes(count);
        byte[] countries = reader.ReadBytes(count);
        byte[] magnitudes = reader.ReadBytes(count);
        Place[] places = new Place[count];
        for (int i = 0; i < count; i++)
        {
            PlaceKind kind = (PlaceKind)kinds[i];
            string? code = codes[countries[i]];
            string? name = kind == PlaceKind.Country ? _countryNames[code!] : null;
            places[i] = new Place(kind, code, reader.ReadUInt16(), magnitudes[i], name);
        }

        return places;
    }

    private int[] BuildTable(int keys)
    {
        int size = 1024;
        while (size < keys * 2)
        {
            size *= 2;
        }

        int[] table = new int[size];
        Array.Fill(table, -1);
        for (int i = 0; i < keys; i++)
        {
            int slot = (int)(Fnv1a.Hash(_text.AsSpan(_starts[i], _starts[i + 1] - _starts[i])) & (uint)(size - 1));
            while (table[slot] >= 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            table[slot] = i;
        }

        return table;
    }
}
