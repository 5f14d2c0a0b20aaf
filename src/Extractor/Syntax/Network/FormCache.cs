using System.Runtime.InteropServices;

namespace Extractor.Syntax.Network;

/// <summary>
/// Keeps the entries of the commonest forms: a few thousand words make up most of any text, so the embeddings are summed and the first layer is multiplied
/// once for each. A fixed table with benign races: a slot holds any form that hashes to it, an entry is the same whoever makes it, and the worst case is
/// making it again. Thread-safe.
/// </summary>
internal sealed class FormCache(Func<string, FormEntry> make)
{
    private const int Slots = 1 << 15;
    private readonly FormEntry?[] _slots = new FormEntry?[Slots];

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

        return slot = make(form.ToString());
    }
}
