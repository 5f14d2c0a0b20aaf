using Extractor.Syntax.Parsing;

namespace Extractor.Training.Syntax;

/// <summary>A sentence to learn the parser from: hashes of words and tags with the root's last, heads (the root is the number of words) and relations.</summary>
internal sealed record ParserSentence(ulong[] Words, ulong[] Tags, ulong[] Coarse, int[] Heads, int[] Relations);

/// <summary>
/// Trains the moves of the parser with a dynamic oracle (Goldberg and Nivre 2013): wherever its own mistakes lead, it learns the moves that lose no more
/// of the gold tree. Then the relations, on gold trees. The same sentences and seed give the same weights.
/// </summary>
internal sealed class ParserTrainer
{
    private const int Size = 1 << MoveFeatures.Bits;
    private const double Explore = 0.9;

    private readonly float[][] _weights = [new float[Size], new float[Size], new float[Size]];
    private readonly float[][] _totals = [new float[Size], new float[Size], new float[Size]];
    private readonly int[][] _stamps = [new int[Size], new int[Size], new int[Size]];
    private readonly SparsePerceptron _relations;
    private readonly int[] _features = new int[MoveFeatures.Count];
    private readonly uint[] _arc = new uint[RelationFeatures.Count];
    private readonly ParserState _state;
    private readonly int _root;
    private int _time;

    public ParserTrainer(IReadOnlyList<ParserSentence> sentences, int relations, int root)
    {
        _relations = new SparsePerceptron(relations, RelationFeatures.Count);
        _state = new ParserState(sentences.Max(s => s.Heads.Length));
        _root = root;
    }

    /// <summary>Goes through the sentences once; returns the share of moves that lost nothing and of relations named right.</summary>
    public (double Moves, double Relations) Pass(IReadOnlyList<ParserSentence> sentences, Random random, bool first)
    {
        int[] order = [.. Enumerable.Range(0, sentences.Count)];
        random.Shuffle(order);
        (int Right, int All) moves = default;
        (int Right, int All) names = default;
        foreach (int index in order)
        {
            LearnMoves(sentences[index], random, first, ref moves);
            LearnRelations(sentences[index], ref names);
        }

        return (moves.Right / (double)moves.All, names.Right / (double)names.All);
    }

    /// <summary>The averaged weights of the relations.</summary>
    public SortedDictionary<uint, List<(byte Class, short Weight)>> Relations() => _relations.Averaged(3, updates: 3);

    /// <summary>The averaged weights of the moves in bytes, scaled so that one in a thousand is cut.</summary>
    public MoveWeights Moves()
    {
        float[][] averaged = [.. Enumerable.Range(0, 3).Select(move => Enumerable.Range(0, Size).Select(i => (_totals[move][i] + ((_time - _stamps[move][i]) * _weights[move][i])) / _time).ToArray())];
        float[] sizes = [.. averaged.SelectMany(a => a).Where(w => w != 0).Select(MathF.Abs).Order()];
        float scale = 127 / sizes[(int)(sizes.Length * 0.999)];
        sbyte Small(float weight) => (sbyte)Math.Clamp(MathF.Round(weight * scale), -127, 127);
        return new MoveWeights([.. Enumerable.Range(0, Size).Select(i => MoveWeights.Pack(Small(averaged[0][i]), Small(averaged[1][i]), Small(averaged[2][i])))]);
    }

    private void Load(ParserSentence sentence)
    {
        _state.Begin(sentence.Heads.Length);
        sentence.Words.CopyTo(_state.Words, 0);
        sentence.Tags.CopyTo(_state.Tags, 0);
        sentence.Coarse.CopyTo(_state.Coarse, 0);
    }

    private void LearnMoves(ParserSentence sentence, Random random, bool first, ref (int Right, int All) count)
    {
        Load(sentence);
        Span<float> scores = stackalloc float[3];
        Span<int> costs = stackalloc int[3];
        while (!_state.IsDone)
        {
            Costs(sentence.Heads, costs);
            if (_state.Size == 0 || _state.Next == _state.Count)
            {
                _state.Apply(_state.Size == 0 ? Transition.Shift : _state.Size == 1 ? Transition.Left : Transition.Right);
                continue;
            }

            MoveFeatures.Fill(_state, _features);
            _time++;
            for (int move = 0; move < 3; move++)
            {
                scores[move] = 0;
                foreach (int feature in _features)
                {
                    scores[move] += _weights[move][feature];
                }
            }

            int guess = Best(scores, costs, int.MaxValue - 1);
            int least = Math.Min(costs[0], Math.Min(costs[1], costs[2]));
            int gold = Best(scores, costs, least);
            bool right = costs[guess] == least;
            count.All++;
            count.Right += right ? 1 : 0;
            if (!right)
            {
                foreach (int feature in _features)
                {
                    Move(gold, feature, 1);
                    Move(guess, feature, -1);
                }
            }

            _state.Apply((Transition)(!right && (first || random.NextDouble() > Explore) ? gold : guess));
        }
    }

    private static int Best(ReadOnlySpan<float> scores, ReadOnlySpan<int> costs, int most)
    {
        int best = -1;
        for (int move = 0; move < 3; move++)
        {
            if (costs[move] <= most && (best < 0 || scores[move] > scores[best]))
            {
                best = move;
            }
        }

        return best;
    }

    // How many gold arcs each move makes unreachable; the largest number for a move that can't be made.
    private void Costs(int[] heads, Span<int> costs)
    {
        int next = _state.Next;
        int top = _state.Stack(0);
        int under = _state.Stack(1);
        int waiting = 0;
        for (int i = next; top >= 0 && i < heads.Length; i++)
        {
            waiting += heads[i] == top ? 1 : 0;
        }

        int inStack = 0;
        bool headInStack = false;
        for (int depth = 0; next < heads.Length && depth < _state.Size; depth++)
        {
            int word = _state.Stack(depth);
            inStack += heads[word] == next ? 1 : 0;
            headInStack |= depth > 0 && heads[next] == word;
        }

        costs[0] = _state.Allows(Transition.Shift) ? inStack + (headInStack ? 1 : 0) : int.MaxValue;
        bool leftLoses = top >= 0 && (heads[top] == under || heads[top] > next);
        costs[1] = _state.Allows(Transition.Left) ? waiting + (leftLoses ? 1 : 0) : int.MaxValue;
        bool rightLoses = top >= 0 && heads[top] >= next;
        costs[2] = _state.Allows(Transition.Right) ? waiting + (rightLoses ? 1 : 0) : int.MaxValue;
    }

    private void LearnRelations(ParserSentence sentence, ref (int Right, int All) count)
    {
        Load(sentence);
        for (int i = 0; i < sentence.Heads.Length; i++)
        {
            _state.Attach(i, sentence.Heads[i]);
        }

        int[] lastSibling = new int[sentence.Heads.Length + 1];
        Array.Fill(lastSibling, -1);
        for (int i = 0; i < sentence.Heads.Length; i++)
        {
            int head = sentence.Heads[i];
            int gold = sentence.Relations[i];
            if (head < sentence.Heads.Length && gold >= 0)
            {
                RelationFeatures.Fill(_state, i, sentence.Relations[head], lastSibling[head], _arc);
                int guess = _relations.Guess(_arc);
                count.All++;
                count.Right += guess == gold ? 1 : 0;
                if (guess != gold)
                {
                    _relations.Update(_arc, gold, guess);
                }
            }

            lastSibling[head] = gold < 0 ? _root : gold;
        }
    }

    private void Move(int move, int feature, float by)
    {
        _totals[move][feature] += (_time - _stamps[move][feature]) * _weights[move][feature];
        _stamps[move][feature] = _time;
        _weights[move][feature] += by;
    }
}
