using Extractor.Entities.Names;
using Extractor.Tokens;

namespace Extractor.Entities.Tagging;

/// <summary>
/// Finds and types the names of an article with a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001): only tokens near a
/// capital are scored, so most of the text costs nothing. Linear in the length of the article. Thread-safe.
/// </summary>
internal sealed class NameTagger(ChainWeights weights)
{
    // A chain longer than this is cut: an article in capitals must not need memory by its square.
    private const int LongestChain = 512;

    private const double Listed = 0.6;
    private const double Least = 0.05;
    private const double Most = 0.99;

    [ThreadStatic]
    private static Room? _room;

    /// <summary>The names in text order, not overlapping, with how sure each is.</summary>
    public List<NameDraft> Tag(NameScene scene)
    {
        ArticleWords words = new(scene);
        List<NameDraft> drafts = [];
        Room room = _room ??= new Room();
        for (int sentence = 0; sentence < scene.Tokens.SentenceCount; sentence++)
        {
            foreach (TokenRange chain in Chains(words, sentence, scene.Tokens.Sentence(sentence)))
            {
                TagChain(words, sentence, chain, room, drafts);
            }
        }

        return drafts;
    }

    /// <summary>The runs of live tokens of a sentence.</summary>
    public static IEnumerable<TokenRange> Chains(ArticleWords words, int sentence, TokenRange range)
    {
        int i = range.First;
        while (i < range.End)
        {
            int end = i;
            while (end < range.End && end - i < LongestChain && words.Words[ArticleWords.Position(end, sentence)].Live)
            {
                end++;
            }

            if (end > i)
            {
                yield return new TokenRange(i, end);
            }

            i = Math.Max(end, i + 1);
        }
    }

    private void TagChain(ArticleWords words, int sentence, TokenRange chain, Room room, List<NameDraft> drafts)
    {
        Span<uint> features = stackalloc uint[NameFeatures.Most];
        Span<short> scores = room.Scores.AsSpan(0, chain.Count * ChainWeights.Lanes);
        for (int i = 0; i < chain.Count; i++)
        {
            int count = NameFeatures.Fill(words.Words, ArticleWords.Position(chain.First + i, sentence), words.Case(sentence), features);
            weights.Score(features[..count], scores.Slice(i * ChainWeights.Lanes, ChainWeights.Lanes));
        }

        Span<byte> labels = room.Labels.AsSpan(0, chain.Count);
        weights.Decode(scores, room.Pointers, labels);
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] == NameLabels.Outside)
            {
                AddNationality(words.Words[ArticleWords.Position(chain.First + i, sentence)], chain.First + i, drafts);
                continue;
            }

            int end = i + 1;
            while (end < labels.Length && labels[end] != NameLabels.Outside && !NameLabels.IsBegin(labels[end]))
            {
                end++;
            }

            double confidence = Math.Clamp(weights.Likelihood(scores, labels, i, end), Least, Most);
            drafts.Add(new NameDraft(NameLabels.Type(labels[i]), new TokenRange(chain.First + i, chain.First + end), confidence));
            i = end - 1;
        }
    }

    // "50 million Australian dollars": a listed nationality is one, also where the tagger passes it by.
    private static void AddNationality(in NameWord word, int token, List<NameDraft> drafts)
    {
        if (word.Known == (byte)KnownKind.Nationality && word.Part == 1 && word.Capital)
        {
            drafts.Add(new NameDraft(EntityType.Norp, new TokenRange(token, token + 1), Listed));
        }
    }

    private sealed class Room
    {
        public short[] Scores { get; } = new short[LongestChain * ChainWeights.Lanes];

        public byte[] Pointers { get; } = new byte[LongestChain * ChainWeights.Lanes];

        public byte[] Labels { get; } = new byte[LongestChain];
    }
}
