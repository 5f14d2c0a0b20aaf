using Extractor.Syntax.Network;
using Extractor.Syntax.Parsing;

namespace Extractor.Syntax;

/// <summary>Room to tag and parse one sentence in, used again for the next. Not thread-safe.</summary>
internal sealed class SyntaxScratch
{
    /// <summary>Room after the last word, because four words are read at a time.</summary>
    public const int Slack = 4;

    /// <param name="words">The longest sentence it has room for.</param>
    /// <param name="width">Activations of the vector of a word.</param>
    /// <param name="hidden">Activations of the parser's hidden layer.</param>
    /// <param name="sums">The most sums needed at a time.</param>
    public SyntaxScratch(int words, int width, int hidden, int sums)
    {
        Capacity = words;
        Forms = new FormEntry[words];
        Vectors = new short[(words + 2 + Slack) * width];
        OtherVectors = new short[(words + 2 + Slack) * width];
        Sums = new int[sums];
        Tags = new byte[words + Slack];
        State = new ParserState(words);
        Hidden = new short[hidden];
        StackRows = new short[(words + Slack) * StateFeatures.StackPlaces * hidden];
        ChildRows = new short[words * StateFeatures.ChildPlaces * hidden];
        HasChildRow = new bool[words * StateFeatures.ChildPlaces];
    }

    /// <summary>The longest sentence it has room for.</summary>
    public int Capacity { get; }

    /// <summary>What is known of the words.</summary>
    public FormEntry[] Forms { get; }

    /// <summary>Vectors of the words, with one more at either end.</summary>
    public short[] Vectors { get; }

    /// <summary>The vectors of every other layer.</summary>
    public short[] OtherVectors { get; }

    /// <summary>Sums of products.</summary>
    public int[] Sums { get; }

    /// <summary>The class of each word.</summary>
    public byte[] Tags { get; }

    /// <summary>The tree.</summary>
    public ParserState State { get; }

    /// <summary>The parser's hidden layer.</summary>
    public short[] Hidden { get; }

    /// <summary>What each word gives to the hidden layer at each place of the stack and the words to come.</summary>
    public short[] StackRows { get; }

    /// <summary>What each word gives to the hidden layer at each place of a dependent.</summary>
    public short[] ChildRows { get; }

    /// <summary>Which of <see cref="ChildRows"/> are computed.</summary>
    public bool[] HasChildRow { get; }
}
