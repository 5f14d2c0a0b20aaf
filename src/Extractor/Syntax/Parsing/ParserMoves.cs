namespace Extractor.Syntax.Parsing;

/// <summary>
/// The moves that the parser chooses among, by number: the shift, then an arc to the left with each relation that is seen in that direction, then an arc
/// to the right with each. A determiner hangs on a word behind it, hardly ever on one before. Immutable, thread-safe.
/// </summary>
internal sealed class ParserMoves
{
    /// <summary>The number of the shift.</summary>
    public const int Shift = 0;

    private readonly int[] _left;
    private readonly int[] _right;

    /// <param name="left">The relations of arcs to the left.</param>
    /// <param name="right">Those of arcs to the right.</param>
    public ParserMoves(int[] left, int[] right)
    {
        _left = left;
        _right = right;
    }

    /// <summary>How many moves there are.</summary>
    public int Count => 1 + _left.Length + _right.Length;

    /// <summary>The numbers of the arcs to the left.</summary>
    public Range Left => 1..(1 + _left.Length);

    /// <summary>The numbers of the arcs to the right.</summary>
    public Range Right => (1 + _left.Length)..Count;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static ParserMoves Read(BinaryReader reader) => new(Relations(reader), Relations(reader));

    /// <summary>Writes the relations of either direction.</summary>
    public void Write(BinaryWriter writer)
    {
        foreach (int[] relations in (int[][])[_left, _right])
        {
            writer.Write((byte)relations.Length);
            foreach (int relation in relations)
            {
                writer.Write((byte)relation);
            }
        }
    }

    /// <summary>What a move does: the transition, and the relation that an arc gets.</summary>
    public (Transition Transition, int Relation) Of(int move) =>
        move == Shift ? (Transition.Shift, -1)
        : move <= _left.Length ? (Transition.Left, _left[move - 1])
        : (Transition.Right, _right[move - 1 - _left.Length]);

    /// <summary>The number of the arc to the left with a relation, or -1.</summary>
    public int LeftWith(int relation) => Array.IndexOf(_left, relation) is >= 0 and int index ? 1 + index : -1;

    /// <summary>The number of the arc to the right with a relation, or -1.</summary>
    public int RightWith(int relation) => Array.IndexOf(_right, relation) is >= 0 and int index ? 1 + _left.Length + index : -1;

    private static int[] Relations(BinaryReader reader)
    {
        int[] relations = new int[reader.ReadByte()];
        for (int i = 0; i < relations.Length; i++)
        {
            relations[i] = reader.ReadByte();
        }

        return relations;
    }
}
