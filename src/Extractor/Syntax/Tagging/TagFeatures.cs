namespace Extractor.Syntax.Tagging;

/// <summary>
/// The features of the tagger, each hashed to 32 bits with the number of its template (after Ratnaparkhi 1996, with averaged perceptron weights after
/// Collins 2002). Those that look at one word alone are apart, so that their sum can be kept for each word of the language; the tag a neighbour
/// usually has stands in for the tags to the right, which are not known yet. Training and tagging share this class.
/// </summary>
internal static class TagFeatures
{
    /// <summary>Features of the word itself.</summary>
    public const int OwnCount = 13;

    /// <summary>Features of the word one place away, on either side.</summary>
    public const int NearCount = 3;

    /// <summary>Features of the word two places away, on either side.</summary>
    public const int FarCount = 2;

    /// <summary>Features of several words or of tags.</summary>
    public const int JointCount = 17;

    /// <summary>All of them.</summary>
    public const int Count = OwnCount + (2 * NearCount) + (2 * FarCount) + JointCount;

    /// <summary>Writes all features of one word.</summary>
    /// <param name="words">The shapes of the sentence's words with two edges before and two after.</param>
    /// <param name="at">Index of the word in <paramref name="words"/>.</param>
    /// <param name="tag1">Class of the word before; -1 at the beginning.</param>
    /// <param name="tag2">Class of the word before that; -1 at the beginning.</param>
    /// <param name="features">Receives <see cref="Count"/> hashes.</param>
    public static void Fill(ReadOnlySpan<WordShape> words, int at, int tag1, int tag2, Span<uint> features)
    {
        Own(words[at], features);
        features = features[OwnCount..];
        Near(words[at - 1], 20, features);
        Near(words[at + 1], 24, features[NearCount..]);
        features = features[(2 * NearCount)..];
        Far(words[at - 2], 28, features);
        Far(words[at + 2], 31, features[FarCount..]);
        Joint(words[at - 1], words[at], words[at + 1], words[at + 2].Usual, tag1, tag2, features[(2 * FarCount)..]);
    }

    /// <summary>The features of the word itself.</summary>
    public static void Own(in WordShape w, Span<uint> features)
    {
        features[0] = 0x5BD1E995;
        features[1] = Mix(1, w.Lower);
        features[2] = Mix(2, w.Form);
        features[3] = Mix(3, w.Suffix1);
        features[4] = Mix(4, w.Suffix2);
        features[5] = Mix(5, w.Suffix3);
        features[6] = Mix(6, w.Suffix4);
        features[7] = Mix(7, w.Prefix);
        features[8] = Mix(8, w.Shape);
        features[9] = Mix(9, w.Usual);
        features[10] = Mix(10, w.Suffix5);
        features[11] = Mix(11, w.Prefix2);
        features[12] = Mix(12, w.Shape, w.Suffix3);
    }

    /// <summary>The features of a neighbour: template 20 and on before, 24 and on after.</summary>
    public static void Near(in WordShape w, uint template, Span<uint> features)
    {
        features[0] = Mix(template, w.Lower);
        features[1] = Mix(template + 1, w.Suffix3);
        features[2] = Mix(template + 2, w.Usual);
    }

    /// <summary>The features of a word two places away: template 28 and on before, 31 and on after.</summary>
    public static void Far(in WordShape w, uint template, Span<uint> features)
    {
        features[0] = Mix(template, w.Lower);
        features[1] = Mix(template + 1, w.Usual);
    }

    /// <summary>The features of several words or of tags.</summary>
    public static void Joint(in WordShape before, in WordShape w, in WordShape after, uint usual2, int tag1, int tag2, Span<uint> features)
    {
        uint t1 = (uint)(tag1 + 1);
        uint t12 = (t1 << 8) | (uint)(tag2 + 1);
        features[0] = Mix(40, t1);
        features[1] = Mix(41, t12);
        features[2] = Mix(42, t1, w.Lower);
        features[3] = Mix(43, after.Shape, w.Shape);
        features[4] = Mix(44, before.Shape, w.Shape);
        features[5] = Mix(45, before.Lower, w.Lower);
        features[6] = Mix(46, w.Lower, after.Lower);
        features[7] = Mix(47, t1, after.Lower);
        features[8] = Mix(48, t12, w.Suffix2);
        features[9] = Mix(49, t1, after.Usual);
        features[10] = Mix(50, w.Usual, after.Usual);
        features[11] = Mix(51, (t1 << 16) ^ w.Usual, after.Usual);
        features[12] = Mix(52, after.Usual, usual2);
        features[13] = Mix(53, w.Lower, after.Usual);
        features[14] = Mix(54, t12, w.Usual);
        features[15] = Mix(55, w.Suffix3, after.Usual);
        features[16] = Mix(56, t1, w.Suffix3);
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
