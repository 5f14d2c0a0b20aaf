using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace Extractor.Syntax.Tagging;

/// <summary>What the tagger knows of one form of a word wherever it stands: its shape, and the summed scores of all features that look at it alone.</summary>
internal sealed class FormEntry(string form, WordShape shape, int sure, int[] own, int[] before, int[] after, int[] before2, int[] after2)
{
    public string Form { get; } = form;

    public WordShape Shape { get; } = shape;

    /// <summary>The only class the word has, or -1.</summary>
    public int Sure { get; } = sure;

    /// <summary>Scores of the classes for the word itself.</summary>
    public int[] Own { get; } = own;

    /// <summary>Scores for the word after it.</summary>
    public int[] Before { get; } = before;

    /// <summary>Scores for the word before it.</summary>
    public int[] After { get; } = after;

    /// <summary>Scores for the word two places after it.</summary>
    public int[] Before2 { get; } = before2;

    /// <summary>Scores for the word two places before it.</summary>
    public int[] After2 { get; } = after2;
}

/// <summary>
/// Keeps the entries of the commonest forms: a few thousand words make up most of any text, so most features are looked up once. A fixed table with benign
/// races: a slot holds any form that hashes to it, an entry is the same whoever makes it, and the worst case is making it again.
/// </summary>
internal sealed class FormCache(SparseWeights weights, TagLexicon lexicon, int classes)
{
    private const int Slots = 1 << 14;
    private readonly FormEntry?[] _slots = new FormEntry?[Slots];

    /// <summary>Stands before the first and after the last word.</summary>
    public FormEntry Edge { get; } = Make(string.Empty, WordShape.Edge, -1, weights, classes);

    /// <summary>The entry of a form.</summary>
    public FormEntry Get(ReadOnlySpan<char> form)
    {
        uint hash = 2166136261;
        foreach (uint pair in MemoryMarshal.Cast<char, uint>(form))
        {
            hash = (hash ^ pair) * 0x9E3779B1;
            hash ^= hash >> 15;
        }

        hash = (hash ^ form[^1]) * 0x85EBCA6B;
        ref FormEntry? slot = ref _slots[(hash ^ (hash >> 16)) & (Slots - 1)];
        FormEntry? kept = slot;
        if (kept is not null && form.SequenceEqual(kept.Form))
        {
            return kept;
        }

        WordShape shape = lexicon.Describe(WordShape.Of(form));
        FormEntry made = Make(form.ToString(), shape, lexicon.Sure(shape), weights, classes);
        slot = made;
        return made;
    }

    private static FormEntry Make(string form, in WordShape shape, int sure, SparseWeights weights, int classes)
    {
        Span<uint> own = stackalloc uint[TagFeatures.OwnCount];
        Span<uint> near = stackalloc uint[TagFeatures.NearCount];
        Span<uint> far = stackalloc uint[TagFeatures.FarCount];
        TagFeatures.Own(shape, own);
        int[] ownScores = Sum(own, weights, classes);
        TagFeatures.Near(shape, 20, near);
        int[] before = Sum(near, weights, classes);
        TagFeatures.Near(shape, 24, near);
        int[] after = Sum(near, weights, classes);
        TagFeatures.Far(shape, 28, far);
        int[] before2 = Sum(far, weights, classes);
        TagFeatures.Far(shape, 31, far);
        return new FormEntry(form, shape, sure, ownScores, before, after, before2, Sum(far, weights, classes));
    }

    private static int[] Sum(ReadOnlySpan<uint> features, SparseWeights weights, int classes)
    {
        int[] scores = new int[classes];
        weights.Score(features, scores);
        return scores;
    }

    /// <summary>Adds up the scores that the words alone give.</summary>
    public static void Add(FormEntry before2, FormEntry before, FormEntry word, FormEntry after, FormEntry after2, Span<int> scores)
    {
        TensorPrimitives.Add<int>(word.Own, before.Before, scores);
        TensorPrimitives.Add<int>(scores, after.After, scores);
        TensorPrimitives.Add<int>(scores, before2.Before2, scores);
        TensorPrimitives.Add<int>(scores, after2.After2, scores);
    }
}
