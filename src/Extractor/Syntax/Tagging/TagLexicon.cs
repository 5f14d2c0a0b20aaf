namespace Extractor.Syntax.Tagging;

/// <summary>
/// What class the words of the training data usually have, by the hash of their form; and of which words that is sure: words seen often and with one class
/// only, as <c>the</c>, <c>of</c> and the marks, need no further look. Immutable, thread-safe.
/// </summary>
internal sealed class TagLexicon
{
    private const byte SureBit = 0x80;
    private readonly Dictionary<uint, byte> _classes;

    /// <param name="classes">By <see cref="WordShape.Form"/>: the class, with the highest bit set where it is sure.</param>
    public TagLexicon(Dictionary<uint, byte> classes) => _classes = classes;

    /// <summary>Marks an entry as sure.</summary>
    public static byte Entry(int tagClass, bool sure) => (byte)(tagClass | (sure ? SureBit : 0));

    /// <summary>The word with what it usually is; words not in the lexicon are told apart by ending and shape.</summary>
    public WordShape Describe(in WordShape word) => word with
    {
        Usual = _classes.TryGetValue(word.Form, out byte entry) ? (entry & ~(uint)SureBit) + 1 : 0x1000 + ((word.Suffix2 ^ (word.Shape * 31)) & 0xFFFFF),
    };

    /// <summary>The class of a word that has no other, or -1.</summary>
    public int Sure(in WordShape word) => _classes.TryGetValue(word.Form, out byte entry) && (entry & SureBit) != 0 ? entry & ~SureBit : -1;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static TagLexicon Read(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        Dictionary<uint, byte> classes = new(count);
        uint[] keys = new uint[count];
        reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(keys.AsSpan()));
        byte[] values = reader.ReadBytes(count);
        for (int i = 0; i < count; i++)
        {
            classes.Add(keys[i], values[i]);
        }

        return new TagLexicon(classes);
    }

    /// <summary>Writes the entries in the order of their hashes.</summary>
    public void Write(BinaryWriter writer)
    {
        uint[] keys = [.. _classes.Keys.Order()];
        writer.Write(keys.Length);
        foreach (uint key in keys)
        {
            writer.Write(key);
        }

        foreach (uint key in keys)
        {
            writer.Write(_classes[key]);
        }
    }
}
