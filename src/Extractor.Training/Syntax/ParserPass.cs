using Extractor.Syntax.Parsing;
using Extractor.Training.Networks;

namespace Extractor.Training.Syntax;

/// <summary>
/// Parses a sentence as the network does now and learns at each state the moves that lose no more of the gold tree: the loss is minus the logarithm of
/// the sum of their probabilities. Not thread-safe.
/// </summary>
internal sealed class ParserPass
{
    private const float DropShare = 0.2f;

    // How often a wrong move is followed, so that the network learns what to do after it.
    private const double Explore = 0.9;

    private readonly SyntaxNetwork _network;
    private readonly int _width;
    private readonly int _hidden;
    private readonly int _root;
    private readonly ParserState _state;
    private readonly float[] _vectors;
    private readonly float[] _vectorsKept;
    private readonly float[] _rows;
    private readonly float[] _rowGradients;
    private readonly bool[] _hasRow;
    private readonly float[] _sum;
    private readonly float[] _sumKept;
    private readonly float[] _sumGradient;
    private readonly float[] _scores;
    private readonly int[] _places = new int[StateFeatures.Places];
    private readonly int[] _features = new int[StateFeatures.Rows];
    private readonly int[] _costs = new int[3];

    /// <param name="network">What learns.</param>
    /// <param name="longest">Words of the longest sentence.</param>
    /// <param name="root">The relation of the root.</param>
    public ParserPass(SyntaxNetwork network, int longest, int root)
    {
        _network = network;
        _root = root;
        _width = network.Shape.Width;
        _hidden = network.Shape.Hidden;
        _state = new ParserState(longest);
        _vectors = new float[longest * _width];
        _vectorsKept = new float[longest * _width];
        _rows = new float[longest * StateFeatures.Places * _hidden];
        _rowGradients = new float[longest * StateFeatures.Places * _hidden];
        _hasRow = new bool[longest * StateFeatures.Places];
        _sum = new float[_hidden];
        _sumKept = new float[_hidden];
        _sumGradient = new float[_hidden];
        _scores = new float[network.MoveBias.Columns];
    }

    /// <summary>Learns from a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="tags">Its tags, as the network gives them.</param>
    /// <param name="vectors">The vectors of its words.</param>
    /// <param name="vectorGradient">Receives their gradient.</param>
    /// <param name="gradients">Receives that of the weights.</param>
    /// <param name="random">Where dropout and exploration are drawn from.</param>
    /// <param name="explore">False while the network knows nothing yet.</param>
    /// <returns>How many of how many moves were right.</returns>
    public (int Right, int All) Learn(TrainingSentence sentence, ReadOnlySpan<byte> tags, ReadOnlySpan<float> vectors, Span<float> vectorGradient, GradientSet gradients, Random random, bool explore)
    {
        int count = sentence.Count;
        Begin(vectors, count, random);
        int right = 0;
        int all = 0;
        while (!_state.IsDone)
        {
            if (_state.Size == 0)
            {
                _state.Apply(Transition.Shift);
            }
            else if (_state.Next == count && _state.Size == 1)
            {
                _state.Apply(Transition.Left, _root);
            }
            else
            {
                (int guess, int best) = Learn(sentence, tags, gradients, random);
                all++;
                right += guess == best ? 1 : 0;
                Apply(guess == best || (explore && random.NextDouble() < Explore) ? guess : best);
            }
        }

        Finish(count, vectorGradient, gradients);
        return (right, all);
    }

    private void Begin(ReadOnlySpan<float> vectors, int count, Random random)
    {
        _state.Begin(count);
        _hasRow.AsSpan(0, count * StateFeatures.Places).Clear();
        Dropout.Draw(random, DropShare, _vectorsKept.AsSpan(0, vectors.Length));
        System.Numerics.Tensors.TensorPrimitives.Multiply(vectors, _vectorsKept.AsSpan(0, vectors.Length), _vectors);
    }

    // From the hidden layer's rows back to the vectors of the words.
    private void Finish(int count, Span<float> vectorGradient, GradientSet gradients)
    {
        Span<float> gradient = stackalloc float[_width];
        for (int word = 0; word < count; word++)
        {
            gradient.Clear();
            for (int place = 0; place < StateFeatures.Places; place++)
            {
                int index = (word * StateFeatures.Places) + place;
                if (_hasRow[index])
                {
                    Parameter weights = _network.Places[place];
                    VectorMath.Backward(_vectors.AsSpan(word * _width, _width), weights.Weights, _rowGradients.AsSpan(index * _hidden, _hidden), gradient, gradients.Of(weights).Sums);
                }
            }

            System.Numerics.Tensors.TensorPrimitives.MultiplyAdd<float>(gradient, _vectorsKept.AsSpan(word * _width, _width), vectorGradient.Slice(word * _width, _width), vectorGradient.Slice(word * _width, _width));
        }
    }

    private (int Guess, int Best) Learn(TrainingSentence sentence, ReadOnlySpan<byte> tags, GradientSet gradients, Random random)
    {
        _network.Features.Fill(_state, tags, _places, _features);
        Score(random);
        ParserOracle.Costs(_state, sentence.Heads, _costs);
        int guess = System.Numerics.Tensors.TensorPrimitives.IndexOfMax<float>(_scores);
        VectorMath.Softmax(_scores);
        int best = Correct(sentence);
        Backward(gradients);
        return (guess, best);
    }

    private void Score(Random random)
    {
        _network.HiddenBias.Weights.CopyTo(_sum, 0);
        for (int place = 0; place < _places.Length; place++)
        {
            VectorMath.Add(_places[place] is int word && (uint)word < (uint)_state.Count ? WordRow(word, place) : _network.NoWords.Row(NoWordRow(place)), _sum);
        }

        foreach (int feature in _features)
        {
            VectorMath.Add(_network.Table.Row(feature), _sum);
        }

        Dropout.Draw(random, DropShare, _sumKept);
        System.Numerics.Tensors.TensorPrimitives.Max<float>(_sum, 0, _sum);
        System.Numerics.Tensors.TensorPrimitives.Multiply<float>(_sum, _sumKept, _sum);
        _network.MoveBias.Weights.CopyTo(_scores, 0);
        VectorMath.AddProduct(_sum, _network.Moves.Weights, _scores);
        Forbid();
    }

    private int NoWordRow(int place) => (2 * place) + (_places[place] < 0 ? 0 : 1);

    private Span<float> WordRow(int word, int place)
    {
        int index = (word * StateFeatures.Places) + place;
        Span<float> row = _rows.AsSpan(index * _hidden, _hidden);
        if (!_hasRow[index])
        {
            _hasRow[index] = true;
            row.Clear();
            _rowGradients.AsSpan(index * _hidden, _hidden).Clear();
            VectorMath.AddProduct(_vectors.AsSpan(word * _width, _width), _network.Places[place].Weights, row);
        }

        return row;
    }

    private void Forbid()
    {
        int relations = _network.Relations;
        Span<float> left = _scores.AsSpan(1, relations);
        Span<float> right = _scores.AsSpan(1 + relations, relations);
        left[_root] = right[_root] = float.NegativeInfinity;
        _scores.AsSpan(1 + (2 * relations)).Fill(float.NegativeInfinity);
        if (!_state.Allows(Transition.Shift))
        {
            _scores[0] = float.NegativeInfinity;
        }

        if (!_state.Allows(Transition.Left))
        {
            left.Fill(float.NegativeInfinity);
        }

        if (!_state.Allows(Transition.Right))
        {
            right.Fill(float.NegativeInfinity);
        }
    }

    // Turns probabilities into the gradient of the scores; returns the most probable of the correct moves.
    private int Correct(TrainingSentence sentence)
    {
        int relations = _network.Relations;
        int top = _state.Stack(0);
        int least = _costs.Min();
        int left = sentence.Heads[top] == _state.Next ? sentence.Relations[top] : -1;
        int right = sentence.Heads[top] == _state.Stack(1) ? sentence.Relations[top] : -1;
        bool IsCorrect(int move) => move == 0 ? _costs[0] == least
            : move <= relations ? _costs[1] == least && (left < 0 || move - 1 == left)
            : _costs[2] == least && (right < 0 || move - 1 - relations == right);
        float sum = 0;
        int best = -1;
        for (int move = 0; move <= 2 * relations; move++)
        {
            if (_scores[move] > 0 && IsCorrect(move))
            {
                sum += _scores[move];
                best = best < 0 || _scores[move] > _scores[best] ? move : best;
            }
        }

        for (int move = 0; best >= 0 && move <= 2 * relations; move++)
        {
            if (_scores[move] > 0 && IsCorrect(move))
            {
                _scores[move] -= _scores[move] / sum;
            }
        }

        return best >= 0 ? best : Enumerable.Range(0, (2 * relations) + 1).First(move => IsCorrect(move));
    }

    private void Backward(GradientSet gradients)
    {
        VectorMath.Add(_scores, gradients.Of(_network.MoveBias).Sums);
        Array.Clear(_sumGradient);
        VectorMath.Backward(_sum, _network.Moves.Weights, _scores, _sumGradient, gradients.Of(_network.Moves).Sums);
        for (int k = 0; k < _hidden; k++)
        {
            _sumGradient[k] = _sum[k] > 0 ? _sumGradient[k] * _sumKept[k] : 0;
        }

        VectorMath.Add(_sumGradient, gradients.Of(_network.HiddenBias).Sums);
        for (int place = 0; place < _places.Length; place++)
        {
            bool isWord = (uint)_places[place] < (uint)_state.Count;
            VectorMath.Add(_sumGradient, isWord
                ? _rowGradients.AsSpan(((_places[place] * StateFeatures.Places) + place) * _hidden, _hidden)
                : gradients.Of(_network.NoWords).Row(NoWordRow(place)));
        }

        foreach (int feature in _features)
        {
            VectorMath.Add(_sumGradient, gradients.Of(_network.Table).Row(feature));
        }
    }

    private void Apply(int move)
    {
        int relations = _network.Relations;
        if (move == 0)
        {
            _state.Apply(Transition.Shift);
        }
        else if (move <= relations)
        {
            _state.Apply(Transition.Left, move - 1);
        }
        else
        {
            _state.Apply(Transition.Right, move - 1 - relations);
        }
    }
}
