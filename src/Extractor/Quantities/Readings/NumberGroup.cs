using Extractor.Quantities.Numbers;
using Extractor.Tokens;

namespace Extractor.Quantities.Readings;

/// <summary>How two numbers are joined.</summary>
internal enum Joint : byte
{
    /// <summary>One number.</summary>
    None,

    /// <summary>Written with a hyphen or dash: <c>15-22</c>, <c>2-1</c>.</summary>
    Dash,

    /// <summary>Joined by a word: <c>30 to 40</c>, <c>between 3 and 5 million</c>.</summary>
    Word,
}

/// <summary>A number, or two numbers that make one quantity.</summary>
/// <param name="First">The first number.</param>
/// <param name="Second">The second; the same as the first when there is one only.</param>
/// <param name="Joint">How they are joined.</param>
/// <param name="Start">First token, with <c>between</c> and signs of money.</param>
internal readonly record struct NumberGroup(NumberMention First, NumberMention Second, Joint Joint, int Start)
{
    /// <summary>Token index after the last number.</summary>
    public int End => Second.Tokens.End;

    /// <summary>True for two numbers.</summary>
    public bool IsPair => Joint != Joint.None;

    /// <summary>Tokens from the first number to the last.</summary>
    public TokenRange NumberTokens => new(First.Tokens.First, Second.Tokens.End);

    /// <summary>The value, ranges with the smaller first.</summary>
    public QuantityValue Value(decimal factor = 1)
    {
        if (!IsPair)
        {
            return new QuantityValue(First.Value * factor);
        }

        decimal? a = First.Value * factor;
        decimal? b = Second.Value * factor;
        return a <= b ? new QuantityValue(a, b) : new QuantityValue(b, a);
    }
}
