namespace Extractor.Syntax.Network;

/// <summary>What the network knows of one form of a word wherever it stands.</summary>
/// <param name="Form">The word as it stands in the text.</param>
/// <param name="Vector">Its vector, <c>width</c> activations.</param>
/// <param name="First">What it gives to the first layer for the word after it, for itself and for the word before it: three vectors.</param>
internal sealed record FormEntry(string Form, short[] Vector, short[] First)
{
    /// <summary>The last lemma it had, and the class it had then: nearly always the next one too. Set and read whole, by any thread.</summary>
    public ClassLemma? Lemma { get; set; }

    /// <summary>Its part in the first layer at the word after it.</summary>
    public ReadOnlySpan<short> AsLeft => First.AsSpan(0, Vector.Length);

    /// <summary>Its part in the first layer at its own place.</summary>
    public ReadOnlySpan<short> AsMiddle => First.AsSpan(Vector.Length, Vector.Length);

    /// <summary>Its part in the first layer at the word before it.</summary>
    public ReadOnlySpan<short> AsRight => First.AsSpan(2 * Vector.Length);
}

/// <summary>The lemma of a form with a class.</summary>
/// <param name="TagClass">The class.</param>
/// <param name="Lemma">The lemma.</param>
internal sealed record ClassLemma(int TagClass, string Lemma);
