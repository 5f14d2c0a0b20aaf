using System.Runtime.InteropServices;

namespace Extractor.Syntax.Words;

/// <summary>
/// Which rows of the embedding tables describe a word: one for its lower-case form, where it is known, and hashed ones for its endings, its beginning and
/// its shape, so that a word never seen is still read by its looks. Training and tagging share this class. Immutable, thread-safe.
/// </summary>
internal sealed class WordVocabulary
{
    /// <summary>How many tables there are, and so how many rows a word has.</summary>
    public const int Tables = 6;

    private static readonly int[] HashBits = [0, 10, 12, 13, 12, 9];
    private readonly uint[] _forms;

    /// <param name="forms">The hashes of the known lower-case forms (<see cref="WordShape.Lower"/>), ascending.</param>
    public WordVocabulary(uint[] forms) => _forms = forms;

    /// <summary>The hashes of the known forms, ascending.</summary>
    public IReadOnlyList<uint> Forms => _forms;

    /// <summary>The row of a form in the first table; 0 for an unknown one.</summary>
    public int Row(uint form) => Math.Max(0, Array.BinarySearch(_forms, form) + 1);

    /// <summary>How many rows a table has. Row 0 of the first stands for all unknown words.</summary>
    public int Rows(int table) => table == 0 ? _forms.Length + 1 : 1 << HashBits[table];

    /// <summary>Finds the rows of a word.</summary>
    /// <param name="word">The word as it stands in the text.</param>
    /// <param name="rows">Receives the row of each table.</param>
    public void Find(ReadOnlySpan<char> word, Span<int> rows)
    {
        WordShape shape = WordShape.Of(word);
        rows[0] = Row(shape.Lower);
        rows[1] = Hashed(shape.Suffix2, 1);
        rows[2] = Hashed(shape.Suffix3, 2);
        rows[3] = Hashed(shape.Suffix4, 3);
        rows[4] = Hashed(shape.Prefix, 4);
        rows[5] = Hashed(shape.Shape, 5);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static WordVocabulary Read(BinaryReader reader)
    {
        uint[] forms = new uint[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(forms.AsSpan()));
        return new WordVocabulary(forms);
    }

    /// <summary>Writes the hashes of the known forms.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_forms.Length);
        writer.Write(MemoryMarshal.AsBytes(_forms.AsSpan()));
    }

    private static int Hashed(uint hash, int table) => (int)((hash * 2654435761u) >> (32 - HashBits[table]));
}
