using Extractor.Syntax.Network;
using Extractor.Syntax.Parsing;
using Extractor.Syntax.Words;
using Extractor.Training.Networks;

namespace Extractor.Training.Syntax;

/// <summary>The weights of the network of the Syntax stage, in the shape in which they are learned.</summary>
internal sealed class SyntaxNetwork
{
    private readonly Random _random;
    private readonly List<Parameter> _parameters = [];

    /// <param name="shape">How wide and deep it is.</param>
    /// <param name="vocabulary">The known words.</param>
    /// <param name="classes">How many classes words have.</param>
    /// <param name="relations">How many relations there are.</param>
    /// <param name="seed">Seed of the weights it begins with.</param>
    /// <param name="given">Vectors of words that were learned elsewhere.</param>
    public SyntaxNetwork(NetworkShape shape, WordVocabulary vocabulary, int classes, int relations, int seed, GivenVectors given)
    {
        _random = new Random(seed);
        Shape = shape;
        Classes = classes;
        Relations = relations;
        Features = new StateFeatures(relations, classes);
        int width = shape.Width;
        int tags = Padded(classes);
        int moves = Padded(1 + (2 * relations));
        Embeddings = [.. Enumerable.Range(0, WordVocabulary.Tables).Select(table => New(vocabulary.Rows(table), width, 0.15f, sparse: true))];
        Given = given;
        Projection = New(Math.Max(1, given.Width), width, 0.02f);
        Layers = [.. Enumerable.Range(0, shape.Layers).Select(_ => (New(3 * width, width, MathF.Sqrt(1.5f / width)), New(1, width, 0), New(2, width, 0.15f)))];
        Tags = New(width, tags, MathF.Sqrt(6f / (width + tags)));
        TagBias = New(1, tags, 0);
        Places = [.. Enumerable.Range(0, StateFeatures.Places).Select(_ => New(width, shape.Hidden, MathF.Sqrt(1.2f / width)))];
        NoWords = New(2 * StateFeatures.Places, shape.Hidden, 0.05f);
        Table = New(Features.TableRows, shape.Hidden, 0.05f, sparse: true);
        HiddenBias = New(1, shape.Hidden, 0);
        Moves = New(shape.Hidden, moves, MathF.Sqrt(6f / (shape.Hidden + moves)));
        MoveBias = New(1, moves, 0);
    }

    public NetworkShape Shape { get; }

    public int Classes { get; }

    public int Relations { get; }

    /// <summary>What the parser looks at.</summary>
    public StateFeatures Features { get; }

    /// <summary>All weights.</summary>
    public IReadOnlyList<Parameter> Parameters => _parameters;

    /// <summary>The tables of the words' embeddings.</summary>
    public Parameter[] Embeddings { get; }

    /// <summary>The vectors that were learned elsewhere.</summary>
    public GivenVectors Given { get; }

    /// <summary>From a given vector to what it adds to the word's embedding.</summary>
    public Parameter Projection { get; }

    /// <summary>The layers that join each word with its neighbours: weights, bias, and what stands before and after the sentence.</summary>
    public (Parameter Weights, Parameter Bias, Parameter Edges)[] Layers { get; }

    public Parameter Tags { get; }

    public Parameter TagBias { get; }

    /// <summary>For each place of a state, from the vector of its word to the hidden layer.</summary>
    public Parameter[] Places { get; }

    /// <summary>For each place, what stands for no word and for the root.</summary>
    public Parameter NoWords { get; }

    /// <summary>The rows of the features of states.</summary>
    public Parameter Table { get; }

    public Parameter HiddenBias { get; }

    public Parameter Moves { get; }

    public Parameter MoveBias { get; }

    /// <summary>How many outputs a matrix has that gives at least so many.</summary>
    public static int Padded(int outputs) => (outputs + ShortMatrix.OutputStep - 1) / ShortMatrix.OutputStep * ShortMatrix.OutputStep;

    private Parameter New(int rows, int columns, float scale, bool sparse = false)
    {
        Parameter parameter = new(rows, columns, scale, _random, sparse);
        _parameters.Add(parameter);
        return parameter;
    }
}
