namespace Extractor.Syntax.Parsing;

/// <summary>
/// The features by which the relation of a word to its head is chosen, once the whole tree stands: both words, their tags, what is around them, the
/// dependents of the word and the relation of the head. Training and parsing share this class.
/// </summary>
internal static class RelationFeatures
{
    /// <summary>How many features an arc has.</summary>
    public const int Count = 21;

    /// <summary>Writes the features of the arc to a word.</summary>
    /// <param name="state">The finished tree.</param>
    /// <param name="word">The dependent.</param>
    /// <param name="headRelation">The relation of its head, from 0; -1 for the root.</param>
    /// <param name="sibling">The relation of the sibling before it, from 0; -1 for none.</param>
    /// <param name="features">Receives <see cref="Count"/> hashes.</param>
    public static void Fill(ParserState state, int word, int headRelation, int sibling, Span<uint> features)
    {
        int head = state.Heads[word];
        ulong dw = state.Words[word], dt = state.Tags[word];
        ulong hw = state.Words[head], ht = state.Tags[head];
        ulong side = head < word ? 1UL : 2UL;
        ulong distance = Distance(Math.Abs(head - word)) | (side << 8);
        ulong hr = (ulong)(headRelation + 2), sr = (ulong)(sibling + 2);
        int left = state.FirstLeft[word];
        int right = state.LastRight[word];
        ulong lw = state.Word(left), lt = state.Tag(left), rw = state.Word(right), rt = state.Tag(right);
        int grand = head < state.Count ? state.Heads[head] : -1;
        ulong gt = state.Tag(grand);
        ulong before = state.Tag(word - 1), after = state.Tag(word + 1);
        ulong beforeHead = state.Tag(head - 1), afterHead = state.Tag(head + 1);
        int f = 0;
        features[f++] = 0x5BD1E995;
        features[f++] = Mix(2, dt, side);
        features[f++] = Mix(3, dw, dt);
        features[f++] = Mix(5, ht, side);
        features[f++] = Mix(6, dt, ht, side);
        features[f++] = Mix(7, dw, ht, side);
        features[f++] = Mix(8, dt, hw, side);
        features[f++] = Mix(10, dt, ht, distance);
        features[f++] = Mix(11, dt, ht, before);
        features[f++] = Mix(12, dt, ht, after);
        features[f++] = Mix(13, dt, ht, beforeHead ^ side);
        features[f++] = Mix(14, dt, ht, afterHead ^ side);
        features[f++] = Mix(15, hr, dt, ht);
        features[f++] = Mix(16, hr, dt, side);
        features[f++] = Mix(18, dt, lw, side);
        features[f++] = Mix(19, dt, lw, ht);
        features[f++] = Mix(20, dt, lt, ht);
        features[f++] = Mix(21, dt, rt, ht);
        features[f++] = Mix(23, sr, dt, ht);
        features[f++] = Mix(25, gt, ht, dt);
        features[f] = Mix(29, dw, lw, side);
    }

    private static ulong Distance(int distance) => distance switch { < 4 => (ulong)distance, < 7 => 4, < 12 => 5, _ => 6 };

    private static uint Mix(ulong template, ulong a, ulong b = 0x27D4EB2F, ulong c = 0x165667B1)
    {
        ulong h = a ^ System.Numerics.BitOperations.RotateLeft(b * 0x9E3779B97F4A7C15, 23);
        h += System.Numerics.BitOperations.RotateLeft(c * 0xA0761D6478BD642F, 41) + (template * 0xC2B2AE3D27D4EB4F);
        h ^= h >> 31;
        h *= 0xBF58476D1CE4E5B9;
        h ^= h >> 32;
        uint key = (uint)h;
        return key == 0 ? 1 : key;
    }
}
