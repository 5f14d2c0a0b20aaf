using Extractor.Entities.Tagging;

namespace Extractor.Training.Entities;

/// <summary>Rounds trained weights to bytes and leaves out the features that say next to nothing.</summary>
internal static class WeightFile
{
    // In stored units: a feature none of whose weights reaches a twelfth is not worth its seventeen bytes.
    private const int LeastWeight = 2;

    /// <summary>The content of the model, without the features that are left out.</summary>
    public static byte[] Of(uint[] keys, ChainTrainer trainer, HashSet<uint> left, out int kept)
    {
        const int Lanes = ChainWeights.Lanes;
        short[] transitions = [.. trainer.Transitions.ToArray().Select(t => (short)Math.Clamp(MathF.Round(t * ChainWeights.Scale), -12000, 12000))];
        List<uint> keptKeys = [];
        List<sbyte> rows = [];
        sbyte[] row = new sbyte[Lanes];
        foreach (int feature in Enumerable.Range(0, keys.Length).OrderBy(f => keys[f]))
        {
            int largest = 0;
            for (int lane = 0; lane < Lanes; lane++)
            {
                row[lane] = (sbyte)Math.Clamp(MathF.Round(trainer.Weights[(feature * Lanes) + lane] * ChainWeights.Scale), -127, 127);
                largest = Math.Max(largest, Math.Abs((int)row[lane]));
            }

            if (largest >= LeastWeight && !left.Contains(keys[feature]))
            {
                keptKeys.Add(keys[feature]);
                rows.AddRange(row);
            }
        }

        kept = keptKeys.Count;
        return ChainWeights.Write(transitions, keptKeys.ToArray(), rows.ToArray());
    }
}
