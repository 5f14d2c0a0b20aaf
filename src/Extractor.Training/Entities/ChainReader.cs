using Extractor.Entities.Names;
using Extractor.Entities.Places;
using Extractor.Entities.Tagging;
using Extractor.Tokens;

namespace Extractor.Training.Entities;

/// <summary>Turns documents into chains of numbered features. A feature that stands on fewer tokens than asked for is left out.</summary>
internal sealed class ChainReader(PlaceFinder places)
{
    private readonly List<(uint[][] Features, ushort[] Allowed)> _chains = [];
    private readonly Dictionary<uint, int> _counts = [];

    /// <summary>Features that stand for one corpus only; they are learned and not kept.</summary>
    public HashSet<uint> Private { get; } = [];

    /// <summary>Adds the chains of documents.</summary>
    /// <param name="documents">The documents of one corpus.</param>
    /// <param name="corpus">
    /// Its number; 0 for the one whose annotation the tagger is to follow. Each feature of another corpus is doubled by one of its own, which takes
    /// up what that corpus annotates otherwise (Daumé 2007).
    /// </param>
    public void Add(IEnumerable<NameDocument> documents, int corpus)
    {
        foreach (NameDocument document in documents)
        {
            NameScene scene = new(document.Syntax, places, []);
            ArticleWords words = new(scene);
            for (int sentence = 0; sentence < scene.Tokens.SentenceCount; sentence++)
            {
                foreach (TokenRange chain in NameTagger.Chains(words, sentence, scene.Tokens.Sentence(sentence)))
                {
                    _chains.Add((Features(words, sentence, chain, corpus), Allowed(document, chain)));
                }
            }
        }
    }

    /// <summary>The features in the order of their numbers, and the chains.</summary>
    public (uint[] Keys, List<TrainingChain> Chains) Build(int leastCount)
    {
        uint[] keys = [.. _counts.Where(c => c.Value >= leastCount).Select(c => c.Key).Order()];
        Dictionary<uint, int> numbers = new(keys.Length);
        for (int i = 0; i < keys.Length; i++)
        {
            numbers[keys[i]] = i;
        }

        List<TrainingChain> chains = new(_chains.Count);
        foreach ((uint[][] features, ushort[] allowed) in _chains)
        {
            chains.Add(new TrainingChain([.. features.Select(f => f.Where(numbers.ContainsKey).Select(k => numbers[k]).ToArray())], allowed));
        }

        _chains.Clear();
        return (keys, chains);
    }

    // The name began on a token that is never scored ("coronavirus SARS"): its first scored token begins it.
    private static ushort[] Allowed(NameDocument document, TokenRange chain)
    {
        const int Insides = 0x5554;
        ushort[] allowed = document.Allowed[chain.First..chain.End];
        allowed[0] |= (ushort)((allowed[0] & 1) == 0 ? (allowed[0] & Insides) >> 1 : 0);
        return allowed;
    }

    private uint[][] Features(ArticleWords words, int sentence, TokenRange chain, int corpus)
    {
        uint[][] rows = new uint[chain.Count][];
        Span<uint> features = stackalloc uint[NameFeatures.Most];
        for (int i = 0; i < rows.Length; i++)
        {
            int count = NameFeatures.Fill(words.Words, ArticleWords.Position(chain.First + i, sentence), words.Case(sentence), features);
            rows[i] = corpus == 0 ? features[..count].ToArray() : Doubled(features[..count], (uint)corpus);
            foreach (uint feature in rows[i])
            {
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_counts, feature, out _)++;
            }
        }

        return rows;
    }

    private uint[] Doubled(ReadOnlySpan<uint> features, uint corpus)
    {
        uint[] doubled = new uint[features.Length * 2];
        features.CopyTo(doubled);
        for (int i = 0; i < features.Length; i++)
        {
            uint own = System.Numerics.BitOperations.RotateLeft(features[i], 13) ^ (corpus * 0x9E3779B1);
            doubled[features.Length + i] = own;
            Private.Add(own);
        }

        return doubled;
    }
}
