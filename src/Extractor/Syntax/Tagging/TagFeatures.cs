namespace Extractor.Syntax.Tagging;

/// <summary>
/// The features of the tagger: the word, its beginning, end and shape, its neighbours and the two tags before it, each hashed to 32 bits with
/// the number of its template (after Ratnaparkhi 1996, with averaged perceptron weights after Collins 2002). Training and tagging share this class.
/// </summary>
internal static class TagFeatures
{
    /// <summary>How many features a word has.</summary>
    public const int Count = 24;

    /// <summary>Writes the features of one word.</summary>
    /// <param name="words">The shapes of the sentence's words with two edges before and two after.</param>
    /// <param name="at">Index of the word in <paramref name="words"/>.</param>
    /// <param name="tag1">Class of the word before; -1 at the beginning.</param>
    /// <param name="tag2">Class of the word before that; -1 at the beginning.</param>
    /// <param name="features">Receives <see cref="Count"/> hashes.</param>
    public static void Fill(ReadOnlySpan<WordShape> words, int at, int tag1, int tag2, Span<uint> features)
    {
        ref readonly WordShape w = ref words[at];
        ref readonly WordShape before = ref words[at - 1];
        ref readonly WordShape before2 = ref words[at - 2];
        ref readonly WordShape after = ref words[at + 1];
        ref readonly WordShape after2 = ref words[at + 2];
        uint t1 = (uint)(tag1 + 1);
        uint t12 = (t1 << 8) | (uint)(tag2 + 1);
        features[0] = 0x5BD1E995;
        features[1] = Mix(1, w.Lower);
        features[2] = Mix(2, w.Form);
        features[3] = Mix(3, w.Suffix1);
        features[4] = Mix(4, w.Suffix2);
        features[5] = Mix(5, w.Suffix3);
        features[6] = Mix(6, w.Suffix4);
        features[7] = Mix(7, w.Prefix);
        features[8] = Mix(8, w.Shape);
        features[9] = Mix(9, t1);
        features[10] = Mix(10, t12);
        features[11] = Mix(11, t1, w.Lower);
        features[12] = Mix(12, before.Lower);
        features[13] = Mix(13, after.Lower);
        features[14] = Mix(14, before2.Lower);
        features[15] = Mix(15, after2.Lower);
        features[16] = Mix(16, before.Suffix3);
        features[17] = Mix(17, after.Suffix3);
        features[18] = Mix(18, after.Shape, w.Shape);
        features[19] = Mix(19, before.Shape, w.Shape);
        features[20] = Mix(20, before.Lower, w.Lower);
        features[21] = Mix(21, w.Lower, after.Lower);
        features[22] = Mix(22, t1, after.Lower);
        features[23] = Mix(23, t12, w.Suffix2);
    }

    private static uint Mix(uint template, uint a, uint b = 0x27D4EB2F)
    {
        ulong h = (a * 0x9E3779B97F4A7C15UL) ^ (((ulong)b << 32) | b) ^ (template * 0xC2B2AE3D27D4EB4FUL);
        h ^= h >> 29;
        h *= 0xBF58476D1CE4E5B9UL;
        h ^= h >> 32;
        uint key = (uint)h;
        return key == 0 ? 1 : key;
    }
}
