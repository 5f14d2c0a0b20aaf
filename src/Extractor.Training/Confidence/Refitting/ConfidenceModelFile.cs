using Extractor.Confidence;
using Extractor.Models;

namespace Extractor.Training.Confidence.Refitting;

/// <summary>The weights of the Confidence stage as numbers to change.</summary>
/// <param name="Weights">For each <see cref="ConfidenceTarget"/> in order, its weights.</param>
/// <param name="Means">The means of the features.</param>
internal sealed record ConfidenceModelFile(float[][] Weights, float[] Means)
{
    /// <summary>The installed weights.</summary>
    /// <exception cref="ModelException">The model is damaged.</exception>
    public static ConfidenceModelFile Of(ModelSet models)
    {
        ConfidenceWeights weights = ConfidenceWeights.Read(models.Content(ModelSet.Confidence));
        return new ConfidenceModelFile([.. Enum.GetValues<ConfidenceTarget>().Select(t => weights.Of(t).ToArray())], weights.Means.ToArray());
    }

    /// <summary>Writes a model file.</summary>
    public void Write(string path)
    {
        using MemoryStream content = new();
        using (BinaryWriter writer = new(content, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            ConfidenceWeights.Write(writer, Weights, Means);
        }

        ModelFile.Write(path, ModelSet.Confidence, content.ToArray());
    }
}
