using System.Numerics;

namespace Extractor.Syntax.Parsing;

/// <summary>
/// The features by which a move is chosen: words and tags at the top of the stack and of what is to come, their dependents and their distance (after Zhang and
/// Nivre 2011). Each is an index into a table of hashed weights, with no check for collisions. Training and parsing share this class.
/// </summary>
internal static class MoveFeatures
{
    /// <summary>How many features a state has.</summary>
    public const int Count = 46;

    /// <summary>Bits of an index.</summary>
    public const int Bits = 20;

    private const ulong K = 0x9E3779B97F4A7C15;

    /// <summary>Writes the features of a state.</summary>
    public static void Fill(ParserState state, Span<int> features)
    {
        int i0 = state.Stack(0);
        int i1 = state.Stack(1);
        int i2 = state.Stack(2);
        int j0 = state.Next;
        int l0 = i0 < 0 ? -1 : state.FirstLeft[i0], r0 = i0 < 0 ? -1 : state.LastRight[i0];
        int l1 = i1 < 0 ? -1 : state.FirstLeft[i1], r1 = i1 < 0 ? -1 : state.LastRight[i1];
        int lb = state.FirstLeft[j0];
        ulong s0w = state.Word(i0), s0t = state.Tag(i0), s0c = state.CoarseTag(i0);
        ulong s1w = state.Word(i1), s1t = state.Tag(i1), s1c = state.CoarseTag(i1);
        ulong s2t = state.Tag(i2), s2c = state.CoarseTag(i2);
        ulong b0w = state.Word(j0), b0t = state.Tag(j0), b0c = state.CoarseTag(j0);
        ulong b1w = state.Word(j0 + 1), b1t = state.Tag(j0 + 1), b1c = state.CoarseTag(j0 + 1);
        ulong b2c = state.CoarseTag(j0 + 2);
        ulong s0l = state.CoarseTag(l0), s0r = state.CoarseTag(r0), s1l = state.CoarseTag(l1), s1r = state.CoarseTag(r1), b0l = state.CoarseTag(lb);
        ulong s0lw = state.Word(l0), s0rw = state.Word(r0), b0lw = state.Word(lb), s1rw = state.Word(r1);
        ulong valency = (ulong)((i0 < 0 ? 0 : (Math.Min(state.LeftCount[i0], 3) * 4) + Math.Min(state.RightCount[i0], 3)) + 1);
        ulong valency1 = (ulong)((i1 < 0 ? 0 : (Math.Min(state.LeftCount[i1], 3) * 4) + Math.Min(state.RightCount[i1], 3)) + 1);
        ulong valencyNext = (ulong)(Math.Min(state.LeftCount[j0], 3) + 1);
        ulong near = i0 < 0 ? 0 : (ulong)Distance(j0 - i0);
        ulong far = i1 < 0 ? 0 : (ulong)Distance(i0 - i1);
        int f = 0;
        features[f++] = Two(2, s0w, s0t);
        features[f++] = One(1, s0t);
        features[f++] = Two(5, s1w, s1t);
        features[f++] = One(4, s1t);
        features[f++] = Two(8, b0w, b0t);
        features[f++] = One(7, b0t);
        features[f++] = Two(9, b1w, b1t);
        features[f++] = One(11, s2t);
        features[f++] = Two(13, s0t, b0t);
        features[f++] = Two(14, s0w, b0t);
        features[f++] = Two(15, s0t, b0w);
        features[f++] = Two(12, s0w, b0w);
        features[f++] = Two(19, s1t, s0t);
        features[f++] = Two(20, s1w, s0t);
        features[f++] = Two(21, s1t, s0w);
        features[f++] = Two(18, s1w, s0w);
        features[f++] = Two(22, s1w, b0c);
        features[f++] = Two(23, s1t, b0t);
        features[f++] = Three(24, s1t, s0t, b0t);
        features[f++] = Three(46, s1c, s0c, b0c);
        features[f++] = Three(25, s0t, b0t, b1t);
        features[f++] = Three(47, s0c, b0c, b1c);
        features[f++] = Three(26, b0c, b1c, b2c);
        features[f++] = Three(27, s2c, s1c, s0c);
        features[f++] = Three(48, s2t, s1c, s0c ^ (b0c * 31));
        features[f++] = Three(28, s0c, s0l, b0c);
        features[f++] = Three(29, s0c, s0r, b0c);
        features[f++] = Three(30, s0c, b0c, b0l);
        features[f++] = Three(31, s1c, s0c, s0r);
        features[f++] = Three(32, s1c, s0c, s0l);
        features[f++] = Three(33, s1c, s1r, s0c);
        features[f++] = Three(34, s1c, s1l, s0c);
        features[f++] = Three(35, s0t, b0t, near);
        features[f++] = Three(36, s1t, s0t, far);
        features[f++] = Two(37, s0w, valency);
        features[f++] = Three(38, s0t, valency, b0t);
        features[f++] = Three(39, s1t, valency1, s0t);
        features[f++] = Three(49, b0t, valencyNext, s0t);
        features[f++] = Three(41, s1c, s0w, b0c);
        features[f++] = Three(42, s1c, s0c, b0w);
        features[f++] = Three(50, s1w, s0c, b0c);
        features[f++] = Three(43, s0lw, s0c, s1c);
        features[f++] = Three(44, b0lw, b0c, s0c);
        features[f++] = Three(45, s1rw, s1c, s0c);
        features[f++] = Three(51, s0rw, s0c, b0c);
        features[f] = Three(52, s0c, b0c, b1w);
    }

    private static int Distance(int distance) => distance switch { < 1 => 0, < 5 => distance, < 8 => 5, < 13 => 6, _ => 7 };

    private static int One(ulong template, ulong a) => Index((a + (template * K)) * 0xD6E8FEB86659FD93);

    private static int Two(ulong template, ulong a, ulong b) => Index((a ^ BitOperations.RotateLeft(b * K, 23)) + (template * 0xC2B2AE3D27D4EB4F));

    private static int Three(ulong template, ulong a, ulong b, ulong c) =>
        Index((a ^ BitOperations.RotateLeft(b * K, 23)) + BitOperations.RotateLeft(c * 0xA0761D6478BD642F, 41) + (template * 0xC2B2AE3D27D4EB4F));

    private static int Index(ulong h)
    {
        h ^= h >> 31;
        h *= 0xBF58476D1CE4E5B9;
        return (int)(h >> (64 - Bits));
    }
}
