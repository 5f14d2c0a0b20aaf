using Extractor.Syntax.Network;

namespace Extractor.Syntax.Parsing;

/// <summary>
/// Scores the moves of a state by a network with one hidden layer. What each word gives to the hidden layer at each place is multiplied once a sentence,
/// when first asked for, so that a state costs little more than adding rows (Chen and Manning 2014). Immutable, thread-safe.
/// </summary>
internal sealed class MoveScorer
{
    private readonly ShortMatrix _stackPlaces;
    private readonly ShortMatrix[] _childPlaces;
    private readonly short[] _rows;
    private readonly short[] _bias;
    private readonly ShortMatrix _moves;
    private readonly int[] _moveBias;

    private MoveScorer(ShortMatrix stackPlaces, ShortMatrix[] childPlaces, short[] rows, short[] bias, ShortMatrix moves, int[] moveBias)
    {
        _stackPlaces = stackPlaces;
        _childPlaces = childPlaces;
        _rows = rows;
        _bias = bias;
        _moves = moves;
        _moveBias = moveBias;
    }

    /// <summary>The width of the hidden layer.</summary>
    public int Hidden => _bias.Length;

    /// <summary>How many scores there are, some of them of no move.</summary>
    public int Moves => _moveBias.Length;

    /// <summary>How many sums it needs room for.</summary>
    public int Sums => Math.Max(4 * _stackPlaces.Outputs, Moves);

    /// <summary>Reads a scorer: for each place a matrix, those of the stack as one; the rows for no word and for the root at each place, then those of the features; the last layer.</summary>
    public static MoveScorer Read(BinaryReader reader, int width, int tableRows)
    {
        int hidden = reader.ReadInt32();
        int moves = reader.ReadInt32();
        ShortMatrix stackPlaces = new(NetworkReader.Shorts(reader, width * StateFeatures.StackPlaces * hidden), width);
        ShortMatrix[] childPlaces = [.. Enumerable.Range(0, StateFeatures.ChildPlaces).Select(_ => new ShortMatrix(NetworkReader.Shorts(reader, width * hidden), width))];
        short[] rows = NetworkReader.Shorts(reader, ((2 * StateFeatures.Places) + tableRows) * hidden);
        return new MoveScorer(stackPlaces, childPlaces, rows, NetworkReader.Shorts(reader, hidden), new ShortMatrix(NetworkReader.Shorts(reader, hidden * moves), hidden), NetworkReader.Ints(reader, moves));
    }

    /// <summary>Begins a sentence: multiplies what its words give to the hidden layer at the places where nearly all of them will stand.</summary>
    /// <param name="vectors">The vectors of its words, with room for four more.</param>
    /// <param name="count">How many words it has.</param>
    /// <param name="scratch">Room to work in.</param>
    public void Begin(ReadOnlySpan<short> vectors, int count, SyntaxScratch scratch)
    {
        scratch.HasChildRow.AsSpan(0, count * StateFeatures.ChildPlaces).Clear();
        Span<int> sums = scratch.Sums.AsSpan(0, 4 * _stackPlaces.Outputs);
        for (int word = 0; word < count; word += 4)
        {
            sums.Clear();
            _stackPlaces.AddFourProducts(vectors[(word * _stackPlaces.Inputs)..], _stackPlaces.Inputs, sums);
            FixedPoint.ToActivations(sums, scratch.StackRows.AsSpan(word * _stackPlaces.Outputs, 4 * _stackPlaces.Outputs));
        }
    }

    /// <summary>Scores all moves of a state.</summary>
    /// <param name="places">The words at the places of the state.</param>
    /// <param name="features">The rows of the state's features.</param>
    /// <param name="vectors">The vectors of the sentence's words.</param>
    /// <param name="count">How many words it has.</param>
    /// <param name="scratch">Room to work in, begun for this sentence.</param>
    /// <returns>The scores, in the scratch.</returns>
    public Span<int> Score(ReadOnlySpan<int> places, ReadOnlySpan<int> features, ReadOnlySpan<short> vectors, int count, SyntaxScratch scratch)
    {
        int hidden = Hidden;
        Span<short> sum = scratch.Hidden.AsSpan(0, hidden);
        Span<int> stack = stackalloc int[StateFeatures.StackPlaces];
        Span<int> children = stackalloc int[StateFeatures.ChildPlaces];
        Span<int> rows = stackalloc int[StateFeatures.Rows + StateFeatures.Places];
        int stackCount = 0;
        int childCount = 0;
        int rowCount = 0;
        for (int place = 0; place < places.Length; place++)
        {
            int word = places[place];
            if ((uint)word >= (uint)count)
            {
                rows[rowCount++] = ((2 * place) + (word < 0 ? 0 : 1)) * hidden;
            }
            else if (place < StateFeatures.StackPlaces)
            {
                stack[stackCount++] = ((word * StateFeatures.StackPlaces) + place) * hidden;
            }
            else
            {
                children[childCount++] = ChildRow(place - StateFeatures.StackPlaces, word, vectors, scratch);
            }
        }

        foreach (int feature in features)
        {
            rows[rowCount++] = ((2 * StateFeatures.Places) + feature) * hidden;
        }

        _bias.CopyTo(sum);
        FixedPoint.AddRows(_rows, rows[..rowCount], sum);
        FixedPoint.AddRows(scratch.StackRows, stack[..stackCount], sum);
        FixedPoint.AddRows(scratch.ChildRows, children[..childCount], sum);
        FixedPoint.Rectify(sum);
        Span<int> scores = scratch.Sums.AsSpan(0, Moves);
        _moveBias.CopyTo(scores);
        _moves.AddProduct(sum, scores);
        return scores;
    }

    private int ChildRow(int place, int word, ReadOnlySpan<short> vectors, SyntaxScratch scratch)
    {
        int index = (word * StateFeatures.ChildPlaces) + place;
        int row = index * Hidden;
        if (!scratch.HasChildRow[index])
        {
            scratch.HasChildRow[index] = true;
            ShortMatrix weights = _childPlaces[place];
            Span<int> sums = scratch.Sums.AsSpan(0, Hidden);
            sums.Clear();
            weights.AddProduct(vectors.Slice(word * weights.Inputs, weights.Inputs), sums);
            FixedPoint.ToActivations(sums, scratch.ChildRows.AsSpan(row, Hidden));
        }

        return row;
    }
}
