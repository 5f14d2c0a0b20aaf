using Extractor.Training.Networks;

namespace Extractor.Training.Syntax;

/// <summary>Learns from one sentence at a time: one worker of the training, with its own gradients and random numbers. Not thread-safe.</summary>
internal sealed class SyntaxLearner
{
    private readonly EncoderPass _encoder;
    private readonly TagPass _tagger;
    private readonly ParserPass _parser;
    private readonly float[] _unknown;
    private readonly byte[] _tags;
    private readonly Random _random;

    /// <param name="network">What learns.</param>
    /// <param name="longest">Words of the longest sentence.</param>
    /// <param name="root">The relation of the root.</param>
    /// <param name="unknown">For each known word how often it is read as an unknown one, so that unknown words are learned too.</param>
    /// <param name="seed">Seed of the worker.</param>
    public SyntaxLearner(SyntaxNetwork network, int longest, int root, float[] unknown, int seed)
    {
        Gradients = new GradientSet(network.Parameters);
        _encoder = new EncoderPass(network, longest);
        _tagger = new TagPass(network);
        _parser = new ParserPass(network, longest, root);
        _unknown = unknown;
        _tags = new byte[longest];
        _random = new Random(seed);
    }

    /// <summary>What it has added up since the last step.</summary>
    public GradientSet Gradients { get; }

    /// <summary>Words and moves it has seen, and those that were right.</summary>
    public (int Words, int Tags, int Moves, int RightMoves) Counts { get; set; }

    /// <summary>Learns from a sentence.</summary>
    public void Learn(TrainingSentence sentence, bool explore)
    {
        int[][] rows = [.. sentence.Rows.Select(Forget)];
        ReadOnlySpan<float> vectors = _encoder.Forward(rows, _random);
        Span<float> gradient = _encoder.Gradient(sentence.Count);
        int tags = _tagger.Learn(sentence, vectors, gradient, Gradients, _tags);
        (int right, int all) = _parser.Learn(sentence, _tags, vectors, gradient, Gradients, _random, explore);
        _encoder.Backward(rows, Gradients);
        Counts = (Counts.Words + sentence.Count, Counts.Tags + tags, Counts.Moves + all, Counts.RightMoves + right);
    }

    // A word that is forgotten still has its given vector every other time.
    private int[] Forget(int[] rows) => _random.NextSingle() >= _unknown[rows[0]] ? rows : [0, .. rows.AsSpan(1)[..^1], _random.Next(2) == 0 ? 0 : rows[^1]];
}
