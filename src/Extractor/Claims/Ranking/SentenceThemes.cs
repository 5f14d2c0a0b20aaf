using Extractor.Claims.Linking;
using Extractor.Entities;
using Extractor.Models;
using Extractor.Syntax;

namespace Extractor.Claims.Ranking;

/// <summary>
/// What the sentences of an article speak of: their nouns, and the people and organizations they name. Two sentences that share them speak of the same thing, so what one
/// says of where and when is likely to hold for the other: "The hospital in Damascus …", later "The hospital has 645 beds".
/// </summary>
internal sealed class SentenceThemes
{
    private readonly ClaimScene _scene;
    private readonly uint[]?[] _nouns;
    private readonly uint[]?[] _names;

    public SentenceThemes(ClaimScene scene)
    {
        _scene = scene;
        _nouns = new uint[]?[scene.Tokens.SentenceCount];
        _names = new uint[]?[scene.Tokens.SentenceCount];
    }

    /// <summary>How many different nouns two sentences share.</summary>
    public int SharedNouns(int a, int b) => Shared(Nouns(a), Nouns(b));

    /// <summary>How many people and organizations two sentences share.</summary>
    public int SharedNames(int a, int b) => Shared(Names(a), Names(b));

    /// <summary>True when a sentence has a noun.</summary>
    public bool Has(int sentence, string lemma) => Array.BinarySearch(Nouns(sentence), Fnv1a.Hash(lemma)) >= 0;

    private static int Shared(uint[] a, uint[] b)
    {
        int shared = 0;
        for (int i = 0, k = 0; i < a.Length && k < b.Length;)
        {
            shared += a[i] == b[k] ? 1 : 0;
            (i, k) = a[i] < b[k] ? (i + 1, k) : a[i] > b[k] ? (i, k + 1) : (i + 1, k + 1);
        }

        return shared;
    }

    private uint[] Nouns(int sentence) => _nouns[sentence] ??= Sorted(NounHashes(sentence));

    private uint[] Names(int sentence) => _names[sentence] ??= Sorted(NameHashes(sentence));

    private static uint[] Sorted(IEnumerable<uint> hashes)
    {
        uint[] sorted = [.. hashes.Distinct()];
        Array.Sort(sorted);
        return sorted;
    }

    private IEnumerable<uint> NounHashes(int sentence)
    {
        var range = _scene.Tokens.Sentence(sentence);
        for (int i = range.First; i < range.End; i++)
        {
            if (_scene.Syntax.Upos(i) == Upos.NOUN && _scene.Tokens.Form(i).Length > 1)
            {
                yield return Fnv1a.Hash(_scene.Syntax.Lemma(i));
            }
        }
    }

    private IEnumerable<uint> NameHashes(int sentence)
    {
        var range = _scene.Tokens.Sentence(sentence);
        for (int i = range.First; i < range.End; i++)
        {
            if (_scene.Entities.At(i) is { Type: EntityType.Person or EntityType.Org or EntityType.Misc or EntityType.Product, Name: { } name })
            {
                yield return Fnv1a.Hash(name);
            }
        }
    }
}
