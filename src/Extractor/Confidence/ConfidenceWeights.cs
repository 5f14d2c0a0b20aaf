using System.Collections.Immutable;
using System.Numerics.Tensors;
using Extractor.Models;

namespace Extractor.Confidence;

/// <summary>What is estimated of a claim.</summary>
internal enum ConfidenceTarget
{
    /// <summary>That a reviewer accepts it as it is.</summary>
    Whole,

    /// <summary>That its item is right.</summary>
    Item,

    /// <summary>That its event is right.</summary>
    Event,

    /// <summary>That its place is right.</summary>
    Place,

    /// <summary>That its time is right.</summary>
    Time,

    /// <summary>That its source is right.</summary>
    Source,
}

/// <summary>Logistic regressions over <see cref="ConfidenceFeatures"/>, one for each target, and the means of the features. Immutable, thread-safe.</summary>
/// <param name="weights">The weights of each target.</param>
/// <param name="means">The means of the features over the claims that taught them.</param>
internal sealed class ConfidenceWeights(float[][] weights, float[] means)
{
    private const double Least = 0.01;

    /// <summary>The probability of a target, in [0.01, 0.99].</summary>
    public double Probability(ConfidenceTarget target, ReadOnlySpan<float> features) =>
        Math.Clamp(1 / (1 + Math.Exp(-TensorPrimitives.Dot(features, weights[(int)target]))), Least, 1 - Least);

    /// <summary>The weights of a target.</summary>
    public ReadOnlySpan<float> Of(ConfidenceTarget target) => weights[(int)target];

    /// <summary>The means of the features over the claims that taught the weights.</summary>
    public ReadOnlySpan<float> Means => means;

    /// <summary>What lowers the confidence of a claim as a whole; see <see cref="ConfidenceReasons"/>.</summary>
    public ImmutableArray<string> Reasons(ReadOnlySpan<float> features) => ConfidenceReasons.Of(features, weights[(int)ConfidenceTarget.Whole], means);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="ModelException">The content is of another shape.</exception>
    public static ConfidenceWeights Read(ReadOnlyMemory<byte> content)
    {
        int rows = Enum.GetValues<ConfidenceTarget>().Length + 1;
        if (content.Length != rows * ConfidenceFeatures.Count * sizeof(float))
        {
            throw new ModelException($"The model '{ModelSet.Confidence}' has {content.Length} bytes of weights, not {rows * ConfidenceFeatures.Count * sizeof(float)}. Take the models that came with the program.");
        }

        using BinaryReader reader = ModelFile.Open(content);
        float[][] read = [.. Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, ConfidenceFeatures.Count).Select(_ => reader.ReadSingle()).ToArray())];
        return new ConfidenceWeights(read[..^1], read[^1]);
    }

    /// <summary>Writes weights, target by target, then the means.</summary>
    public static void Write(BinaryWriter writer, float[][] weights, float[] means)
    {
        foreach (float weight in weights.SelectMany(w => w).Concat(means))
        {
            writer.Write(weight);
        }
    }
}
