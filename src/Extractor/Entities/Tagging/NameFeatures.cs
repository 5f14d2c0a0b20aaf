using Extractor.Entities.Names;

namespace Extractor.Entities.Tagging;

/// <summary>
/// The features of the name tagger, hashed to 32 bits with the number of their template: word, shape and tag with those around, what the tables and
/// the article know of the word, and the run of capitals it stands in. Training and tagging share this class.
/// </summary>
internal static class NameFeatures
{
    /// <summary>The most features a token has.</summary>
    public const int Most = 62 + WordHistory.Bits;

    /// <summary>Writes the features of one token.</summary>
    /// <param name="words">The tokens of the sentence with <see cref="NameWords"/>' two edges on either side.</param>
    /// <param name="at">The token.</param>
    /// <param name="sentenceCase">How the sentence uses capitals.</param>
    /// <param name="features">Receives the features.</param>
    /// <returns>How many there are.</returns>
    public static int Fill(ReadOnlySpan<NameWord> words, int at, SentenceCase sentenceCase, Span<uint> features)
    {
        FeatureWriter to = new(features);
        ref readonly NameWord w = ref words[at];
        ref readonly NameWord b1 = ref words[at - 1];
        ref readonly NameWord b2 = ref words[at - 2];
        ref readonly NameWord a1 = ref words[at + 1];
        ref readonly NameWord a2 = ref words[at + 2];
        Words(ref to, w, b1, b2, a1, a2);
        Tables(ref to, w, b1, b2, a1, a2);
        Run(ref to, words, at, (uint)sentenceCase);
        for (int bit = 0; bit < WordHistory.Bits; bit++)
        {
            if ((w.History & (1 << bit)) != 0)
            {
                to.Add((uint)bit, w.Opens ? 1u : 0);
            }
            else
            {
                to.Skip();
            }
        }

        return to.Count;
    }

    private static void Words(ref FeatureWriter to, in NameWord w, in NameWord b1, in NameWord b2, in NameWord a1, in NameWord a2)
    {
        to.Add(1);
        to.Add(w.Lower);
        to.Add(b1.Lower);
        to.Add(a1.Lower);
        to.Add(b2.Lower);
        to.Add(a2.Lower);
        to.Add(b1.Lower, w.Lower);
        to.Add(w.Lower, a1.Lower);
        to.Add(b2.Lower, b1.Lower);
        to.Add(a1.Lower, a2.Lower);
        to.Add(w.Shape);
        to.Add(b1.Shape, w.Shape);
        to.Add(w.Shape, a1.Shape);
        to.Add(b1.Shape ^ (a1.Shape * 31), w.Shape);
        to.Add(b1.Lower, w.Shape);
        to.Add(a1.Lower, w.Shape);
        to.Add(w.Prefix3);
        to.Add(w.Prefix4);
        to.Add(w.Suffix2);
        to.Add(w.Suffix3);
        to.Add(w.Suffix4);
        to.Add(b1.Suffix3, a1.Suffix3);
        to.Add(w.Tag);
        to.Add(b1.Tag, w.Tag);
        to.Add(w.Tag, a1.Tag);
        to.Add(b1.Tag ^ (a1.Tag * 31), w.Tag);
        to.Add(w.Lower, w.Shape);
    }

    private static void Tables(ref FeatureWriter to, in NameWord w, in NameWord b1, in NameWord b2, in NameWord a1, in NameWord a2)
    {
        uint known = Known(w);
        uint flags = Flags(w);
        uint before = Flags(b1);
        uint after = Flags(a1);
        to.Add(known);
        to.Add(known, Known(b1));
        to.Add(known, Known(a1));
        to.Add(known, b1.Lower);
        to.Add(known, a1.Lower);
        to.Add(known, flags);
        to.Add(known, w.Opens ? 1u : 0);
        to.Add(Known(b1), b1.Lower == w.Lower ? 1u : 0);
        to.Add(Known(a1));
        to.Add(flags);
        to.Add(flags, before);
        to.Add(flags, after);
        to.Add(before ^ (after * 31), flags);
        to.Add(flags, w.Opens ? w.Shape : 0);
        to.Add(Flags(b2) ^ (before * 31), flags);
        to.Add(Flags(a2) ^ (after * 31), flags);
        to.Add(w.Head, b1.Head);
        to.Add(w.Head, a1.Head);
        to.Add(a2.Head, a1.Head);
        to.Add(w.Suffix3, flags);
        to.Add(w.Head, known);
    }

    private static void Run(ref FeatureWriter to, ReadOnlySpan<NameWord> words, int at, uint sentenceCase)
    {
        ref readonly NameWord w = ref words[at];
        int first = at - w.Before;
        int last = at + Math.Max(0, w.After - 1);
        uint length = (uint)Math.Min(last - first, 6);
        uint place = at == first ? 0u : at == last ? 1u : 2u;
        uint head = words[last].Head;
        to.Add(words[first - 1].Lower, place);
        to.Add(words[last + 1].Lower, place);
        to.Add((length << 2) | place, w.Capital ? 1u : 0);
        to.Add(head, (length << 2) | place);
        to.Add(words[last].Lower, place);
        to.Add(words[first].Lower, place);
        to.Add(words[last].Flags is var end ? (uint)end : 0, Flags(words[first]) ^ (length << 16));
        to.Add(words[first - 1].Lower, words[last + 1].Lower);
        to.Add(sentenceCase, w.Shape);
        to.Add(sentenceCase, (uint)w.Flags ^ (w.Opens ? 0x100u : 0));
        to.Add(Known(words[first]), (length << 2) | place);
        to.Add(Known(words[last]), (length << 2) | place);
    }

    private static uint Known(in NameWord word) => (uint)((word.Known << 3) | word.Part);

    private static uint Flags(in NameWord word) => (uint)word.Flags | (word.Title ? 0x100u : 0) | (word.Capital ? 0x200u : 0);

    private ref struct FeatureWriter(Span<uint> features)
    {
        private readonly Span<uint> _features = features;
        private uint _template;

        public int Count { get; private set; }

        public void Skip() => _template++;

        public void Add(uint a, uint b = 0x27D4EB2F)
        {
            ulong h = (a * 0x9E3779B97F4A7C15UL) ^ (((ulong)b << 32) | b) ^ (++_template * 0xC2B2AE3D27D4EB4FUL);
            h ^= h >> 29;
            h *= 0xBF58476D1CE4E5B9UL;
            h ^= h >> 32;
            uint key = (uint)h;
            _features[Count++] = key == 0 ? 1 : key;
        }
    }
}
