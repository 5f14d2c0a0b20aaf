using System.Collections.Frozen;

namespace Extractor.Claims.Ranking;

/// <summary>The trained weights of a ranker: the candidate with the largest sum over its features is taken. Immutable and thread-safe.</summary>
internal sealed class RankerWeights
{
    private readonly FrozenDictionary<uint, float> _weights;

    public RankerWeights(IEnumerable<KeyValuePair<uint, float>> weights) => _weights = weights.ToFrozenDictionary();

    /// <summary>The sum of a candidate's weights; features never seen in training weigh nothing.</summary>
    public float Score(FeatureSet features) => Score(features.Hashes);

    /// <summary>The sum of the weights of hashed features.</summary>
    public float Score(IReadOnlyList<uint> features)
    {
        float sum = 0;
        for (int i = 0; i < features.Count; i++)
        {
            sum += _weights.GetValueOrDefault(features[i]);
        }

        return sum;
    }

    /// <summary>The weight of one feature.</summary>
    public float Of(uint feature) => _weights.GetValueOrDefault(feature);

    /// <summary>Reads weights from a model.</summary>
    public static RankerWeights Read(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        Dictionary<uint, float> weights = new(count);
        for (int i = 0; i < count; i++)
        {
            uint feature = reader.ReadUInt32();
            weights[feature] = reader.ReadSingle();
        }

        return new RankerWeights(weights);
    }

    /// <summary>Writes weights, in the order of their hashes.</summary>
    public static void Write(BinaryWriter writer, IEnumerable<KeyValuePair<uint, float>> weights)
    {
        KeyValuePair<uint, float>[] sorted = [.. weights.OrderBy(w => w.Key)];
        writer.Write(sorted.Length);
        foreach ((uint feature, float weight) in sorted)
        {
            writer.Write(feature);
            writer.Write(weight);
        }
    }
}
