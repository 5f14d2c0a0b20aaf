using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace Extractor.Syntax.Lemmas;

/// <summary>
/// Lemmas by Penn tag: exceptions learned from treebanks first, then suffix rules that choose among their candidates by the base forms seen
/// in training (<c>closed</c> is <c>close</c>, not <c>clos</c>). Immutable, thread-safe.
/// </summary>
internal sealed class Lemmatizer
{
    private const int LongestWord = 40;

    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _exceptions;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _bases;
    private readonly WordCache _words = new();

    /// <param name="exceptions">Keys are a Penn tag, a blank and a lower-case form: <c>NNS men</c>.</param>
    /// <param name="bases">Base forms of verbs, nouns and adjectives.</param>
    public Lemmatizer(IEnumerable<KeyValuePair<string, string>> exceptions, IEnumerable<string> bases)
    {
        _exceptions = exceptions.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _bases = bases.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The lemma of a form with its tag.</summary>
    public string Lemma(ReadOnlySpan<char> form, string xpos)
    {
        if (xpos is "NNP" or "NNPS" or "CD" or "SYM" or "ADD" or "LS" or "FW" || form.Length > LongestWord)
        {
            return xpos == "NNPS" ? Exception(form, xpos) ?? _words.Get(form) : _words.Get(form);
        }

        // "have went", and a past form that training saw with the other of the two tags.
        if ((Exception(form, xpos) ?? (xpos == "VBN" ? Exception(form, "VBD") : xpos == "VBD" ? Exception(form, "VBN") : null)) is { } known)
        {
            return known;
        }

        Span<char> lower = stackalloc char[form.Length];
        form.ToLowerInvariant(lower);
        Span<char> buffer = stackalloc char[form.Length + 2];
        int length = LemmaRules.Apply(lower, xpos, _bases, buffer);
        return _words.Get(buffer[..length]);
    }

    private string? Exception(ReadOnlySpan<char> form, string xpos)
    {
        Span<char> key = stackalloc char[xpos.Length + 1 + form.Length];
        xpos.CopyTo(key);
        key[xpos.Length] = ' ';
        form.ToLowerInvariant(key[(xpos.Length + 1)..]);
        return _exceptions.TryGetValue(key, out string? lemma) ? lemma : null;
    }

    public static Lemmatizer Read(BinaryReader reader)
    {
        var exceptions = new KeyValuePair<string, string>[reader.ReadInt32()];
        for (int i = 0; i < exceptions.Length; i++)
        {
            exceptions[i] = new(reader.ReadString(), reader.ReadString());
        }

        string[] bases = new string[reader.ReadInt32()];
        for (int i = 0; i < bases.Length; i++)
        {
            bases[i] = reader.ReadString();
        }

        return new Lemmatizer(exceptions, bases);
    }

    public static void Write(BinaryWriter writer, SortedDictionary<string, string> exceptions, SortedSet<string> bases)
    {
        writer.Write(exceptions.Count);
        foreach ((string key, string lemma) in exceptions)
        {
            writer.Write(key);
            writer.Write(lemma);
        }

        writer.Write(bases.Count);
        foreach (string word in bases)
        {
            writer.Write(word);
        }
    }

    /// <summary>
    /// Keeps one string for each of the commonest lemmas, so that an archive does not allocate "the" a billion times. A fixed table with
    /// benign races: a slot holds any word that hashes to it, and the worst case is one more allocation.
    /// </summary>
    private sealed class WordCache
    {
        private readonly string?[] _slots = new string?[1 << 14];

        public string Get(ReadOnlySpan<char> word)
        {
            uint hash = (uint)word.Length;
            foreach (byte b in MemoryMarshal.AsBytes(word))
            {
                hash = (hash ^ b) * 16777619;
            }

            ref string? slot = ref _slots[(hash ^ (hash >> 15)) & (_slots.Length - 1)];
            string? kept = slot;
            if (kept is not null && word.SequenceEqual(kept))
            {
                return kept;
            }

            return slot = word.ToString();
        }
    }
}
