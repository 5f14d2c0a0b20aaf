using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Extractor.Entities.Tagging;

/// <summary>
/// The weights of a linear chain over hashed features: sixteen signed bytes for each feature, one a label, and the weight of each pair of
/// neighbouring labels. One feature is one probe of a table and one addition of sixteen lanes. Immutable and thread-safe.
/// </summary>
internal sealed class ChainWeights
{
    /// <summary>How many lanes a feature has.</summary>
    public const int Lanes = 16;

    /// <summary>The weight 1.0 in the units of the stored weights.</summary>
    public const int Scale = 24;

    private const short Forbidden = -12000;

    // Key and row of a feature side by side, so that one look finds both.
    private readonly ulong[] _slots;
    private readonly sbyte[] _weights;
    private readonly short[] _transitions = new short[Lanes * Lanes];
    private readonly int _mask;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public ChainWeights(ReadOnlySpan<byte> content)
    {
        int count = MemoryMarshal.Read<int>(content);
        content = content[sizeof(int)..];
        ReadOnlySpan<short> transitions = MemoryMarshal.Cast<byte, short>(content[..(Lanes * Lanes * sizeof(short))]);
        for (int i = 0; i < transitions.Length; i++)
        {
            _transitions[i] = NameLabels.MayFollow(i / Lanes, i % Lanes) ? transitions[i] : Forbidden;
        }

        content = content[(Lanes * Lanes * sizeof(short))..];
        ReadOnlySpan<uint> keys = MemoryMarshal.Cast<byte, uint>(content[..(count * sizeof(uint))]);
        _weights = MemoryMarshal.Cast<byte, sbyte>(content.Slice(count * sizeof(uint), count * Lanes)).ToArray();
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, count * 2));
        _mask = size - 1;
        _slots = new ulong[size];
        for (int i = 0; i < count; i++)
        {
            int slot = (int)keys[i] & _mask;
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = ((ulong)(uint)(i * Lanes) << 32) | keys[i];
        }
    }

    /// <summary>Writes the weights: count, transitions, sorted keys, rows.</summary>
    public static byte[] Write(ReadOnlySpan<short> transitions, ReadOnlySpan<uint> keys, ReadOnlySpan<sbyte> weights)
    {
        byte[] content = new byte[sizeof(int) + (transitions.Length * sizeof(short)) + (keys.Length * sizeof(uint)) + weights.Length];
        Span<byte> at = content;
        MemoryMarshal.Write(at, keys.Length);
        at = at[sizeof(int)..];
        MemoryMarshal.AsBytes(transitions).CopyTo(at);
        at = at[(transitions.Length * sizeof(short))..];
        MemoryMarshal.AsBytes(keys).CopyTo(at);
        MemoryMarshal.AsBytes(weights).CopyTo(at[(keys.Length * sizeof(uint))..]);
        return content;
    }

    /// <summary>Writes the sums of the features' weights, one a lane.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<short> scores)
    {
        // All slots are looked up before any is read, so that the processor waits for them together.
        Span<ulong> slots = stackalloc ulong[NameFeatures.Most];
        for (int i = 0; i < features.Length; i++)
        {
            slots[i] = _slots[(int)features[i] & _mask];
        }

        Vector256<short> sum = Vector256<short>.Zero;
        ref sbyte weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        for (int i = 0; i < features.Length; i++)
        {
            ulong found = slots[i];
            for (int slot = (int)features[i]; found != 0 && (uint)found != features[i]; found = _slots[slot & _mask])
            {
                slot++;
            }

            if (found != 0)
            {
                (Vector128<short> low, Vector128<short> high) = Vector128.Widen(Vector128.LoadUnsafe(ref weights, (nuint)(found >> 32)));
                sum += Vector256.Create(low, high);
            }
        }

        sum.CopyTo(scores);
    }

    /// <summary>The best labels of a run of tokens before which a token outside any name stands (Viterbi).</summary>
    /// <param name="scores">Sixteen lanes a token.</param>
    /// <param name="pointers">Room for sixteen bytes a token.</param>
    /// <param name="labels">Receives the labels, one a token.</param>
    public void Decode(ReadOnlySpan<short> scores, Span<byte> pointers, Span<byte> labels)
    {
        Span<int> best = stackalloc int[Lanes];
        Span<int> next = stackalloc int[Lanes];
        best.Fill(Forbidden);
        best[NameLabels.Outside] = 0;
        for (int i = 0; i < labels.Length; i++)
        {
            ReadOnlySpan<short> emission = scores.Slice(i * Lanes, Lanes);
            Span<byte> from = pointers.Slice(i * Lanes, Lanes);
            for (int label = 0; label < NameLabels.Count; label++)
            {
                next[label] = Best(best, label, from) + emission[label];
            }

            next.CopyTo(best);
        }

        int last = 0;
        for (int label = 1; label < NameLabels.Count; label++)
        {
            last = best[label] > best[last] ? label : last;
        }

        for (int i = labels.Length - 1; i >= 0; i--)
        {
            labels[i] = (byte)last;
            last = pointers[(i * Lanes) + last];
        }
    }

    /// <summary>How likely a name's type is, in (0, 1]: that its tokens together bear the labels they do, among those of the other types and of no name.</summary>
    /// <param name="scores">Sixteen lanes a token of the chain.</param>
    /// <param name="labels">The labels of the chain.</param>
    /// <param name="first">The first token of the name.</param>
    /// <param name="end">The token after its last.</param>
    public double Likelihood(ReadOnlySpan<short> scores, ReadOnlySpan<byte> labels, int first, int end)
    {
        int before = first == 0 ? NameLabels.Outside : labels[first - 1];
        int after = end < labels.Length ? labels[end] : NameLabels.Outside;
        int chosen = Path(scores, before, labels[first], labels[first] + 1, after, first, end);
        double sum = Share(Path(scores, before, NameLabels.Outside, NameLabels.Outside, after, first, end), chosen);
        for (int type = 0; type < NameLabels.Types; type++)
        {
            sum += Share(Path(scores, before, NameLabels.Begin((EntityType)type), NameLabels.Inside((EntityType)type), after, first, end), chosen);
        }

        return 1 / sum;
    }

    private static double Share(int score, int chosen) => Math.Exp((score - chosen) / (double)Scale);

    private int Path(ReadOnlySpan<short> scores, int before, int begin, int inside, int after, int first, int end)
    {
        int sum = 0;
        int label = begin;
        for (int i = first; i < end; i++)
        {
            sum += _transitions[(before * Lanes) + label] + scores[(i * Lanes) + label];
            (before, label) = (label, inside);
        }

        return sum + _transitions[(before * Lanes) + after];
    }

    // An inside label follows only the two labels of its own type; any other label may follow all.
    private int Best(ReadOnlySpan<int> best, int label, Span<byte> from)
    {
        bool inside = label != NameLabels.Outside && !NameLabels.IsBegin(label);
        int first = inside ? label - 1 : 0;
        int end = inside ? label + 1 : NameLabels.Count;
        int value = int.MinValue;
        for (int before = first; before < end; before++)
        {
            int score = best[before] + _transitions[(before * Lanes) + label];
            if (score > value)
            {
                value = score;
                from[label] = (byte)before;
            }
        }

        return value;
    }
}
