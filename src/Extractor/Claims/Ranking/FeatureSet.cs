using System.Runtime.CompilerServices;
using Extractor.Models;

namespace Extractor.Claims.Ranking;

/// <summary>
/// The features of one candidate: hashes of a name and a value, alone and together with the kind of the quantity. Those with the kind are worked out when they are
/// asked for: an article has thousands of candidates.
/// </summary>
internal sealed class FeatureSet(byte kind)
{
    private static readonly uint KindName = Fnv1a.Hash("kind");

    // Candidates have twenty to seventy.
    private const int UsualCount = 56;

    // Names are literals: each is one object, whose hash is worked out once. A name that takes another's slot costs time, not truth.
    private const int NameSlots = 4096;
    private static readonly KnownName?[] Names = new KnownName?[NameSlots];

    private uint[] _hashes = new uint[UsualCount];
    private int _count;
    private uint[]? _all;

    /// <summary>The feature of every candidate that leaves its slot empty.</summary>
    public static uint None { get; } = Fnv1a.Hash("none");

    /// <summary>All hashes in the order they were added, each followed by the one with the kind. Kept once asked for, when no more are added: training reads them again and again.</summary>
    public ReadOnlySpan<uint> Hashes => _all ??= [.. Added.ToArray().SelectMany(h => new[] { h, WithKind(h) })];

    /// <summary>The hashes that were added, which do not ask for the kind.</summary>
    public ReadOnlySpan<uint> Added => _hashes.AsSpan(0, _count);

    /// <summary>The feature of the kind itself.</summary>
    public uint OfKind => WithKind(KindName);

    /// <summary>An added hash together with the kind.</summary>
    public uint WithKind(uint hash) => Mix(hash, kind + 1u);

    /// <summary>Adds a feature that holds.</summary>
    public void Add(string name) => Add(Hash(name));

    /// <summary>Adds a feature with a word as its value.</summary>
    public void Add(string name, ReadOnlySpan<char> value) => Add(Mix(Hash(name), Fnv1a.Hash(value)));

    /// <summary>Adds a feature with a small number as its value.</summary>
    public void Add(string name, int value) => Add(Mix(Hash(name), unchecked((uint)value)));

    /// <summary>Adds a feature with two words as its value.</summary>
    public void Add(string name, ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        Add(Mix(Mix(Hash(name), Fnv1a.Hash(first)), Fnv1a.Hash(second)));

    /// <summary>Two hashes made one; the order matters.</summary>
    public static uint Mix(uint first, uint second) => unchecked(((first * 31) ^ second) * Fnv1a.Prime);

    private static uint Hash(string name)
    {
        ref KnownName? slot = ref Names[RuntimeHelpers.GetHashCode(name) & (NameSlots - 1)];
        KnownName? known = slot;
        if (!ReferenceEquals(known?.Name, name))
        {
            known = new KnownName(name, Fnv1a.Hash(name));
            slot = known;
        }

        return known!.Hash;
    }

    private void Add(uint hash)
    {
        if (_count == _hashes.Length)
        {
            Array.Resize(ref _hashes, _count * 2);
        }

        _hashes[_count++] = hash;
    }

    private sealed record KnownName(string Name, uint Hash);
}
