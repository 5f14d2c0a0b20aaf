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

/// <summary>Logistic regressions over <see cref="ConfidenceFeatures"/>, one for each target. Immutable, thread-safe.</summary>
internal sealed class ConfidenceWeights(float[][] weights)
{
    private const double Least = 0.01;

    /// <summary>The probability of a target, in [0.01, 0.99].</summary>
    public double Probability(ConfidenceTarget target, ReadOnlySpan<float> features) =>
        Math.Clamp(1 / (1 + Math.Exp(-TensorPrimitives.Dot(features, weights[(int)target]))), Least, 1 - Least);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="ModelException">The content is of another shape.</exception>
    public static ConfidenceWeights Read(ReadOnlyMemory<byte> content)
    {
        int targets = Enum.GetValues<ConfidenceTarget>().Length;
        if (content.Length != targets * ConfidenceFeatures.Count * sizeof(float))
        {
            throw new ModelException($"The model '{ModelSet.Confidence}' has {content.Length} bytes of weights, not {targets * ConfidenceFeatures.Count * sizeof(float)}. Take the models that came with the program.");
        }

        using BinaryReader reader = ModelFile.Open(content);
        float[][] read = [.. Enumerable.Range(0, targets).Select(_ => Enumerable.Range(0, ConfidenceFeatures.Count).Select(_ => reader.ReadSingle()).ToArray())];
        return new ConfidenceWeights(read);
    }

    /// <summary>Writes weights, target by target.</summary>
    public static void Write(BinaryWriter writer, float[][] weights)
    {
        foreach (float weight in weights.SelectMany(w => w))
        {
            writer.Write(weight);
        }
    }
}
