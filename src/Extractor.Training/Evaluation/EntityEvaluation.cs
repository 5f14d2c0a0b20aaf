using Extractor.Entities;
using Extractor.Tokens;

namespace Extractor.Training.Evaluation;

/// <summary>Measures the entities against a labelled corpus, on its tokens.</summary>
public static class EntityEvaluation
{
    /// <summary>How many sentences are one article where the file does not say.</summary>
    public const int SentencesOfBlock = 25;

    /// <summary>Measures on all articles of a file of tokens and IOB labels.</summary>
    /// <param name="tagger">The stages to measure.</param>
    /// <param name="path">The file, plain or gzip.</param>
    /// <param name="documentLines">Whether articles begin at <c>-DOCSTART-</c>; otherwise blocks of <see cref="SentencesOfBlock"/> sentences are articles.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static EntityScores Run(ArticleTagger tagger, string path, bool documentLines)
    {
        ArgumentNullException.ThrowIfNull(tagger);
        HashSet<(string Type, long First, long End)> gold = [];
        HashSet<(string Type, long First, long End)> found = [];
        (int articles, long sentences, long tokens) = (0, 0, 0);
        foreach (List<List<LabelledToken>> block in EntityFile.Read(path, SentencesOfBlock, documentLines))
        {
            AddGold(gold, block, tokens);
            EntityArticle article = tagger.Analyze(Article(block)).Entities;
            foreach (Entity entity in article.Entities)
            {
                found.Add((entity.Type.ToString().ToUpperInvariant(), tokens + entity.Tokens.First, tokens + entity.Tokens.End));
            }

            (articles, sentences, tokens) = (articles + 1, sentences + block.Count, tokens + article.Tokens.Count);
        }

        SortedDictionary<string, MatchCount> types = new(StringComparer.Ordinal);
        foreach (string type in gold.Select(g => g.Type).Distinct())
        {
            types[type] = MatchCount.Of([.. found.Where(f => f.Type == type)], [.. gold.Where(g => g.Type == type)]);
        }

        MatchCount micro = types.Where(t => EntityLabel.Micro.Contains(t.Key)).Aggregate(default(MatchCount), (sum, t) => sum + t.Value);
        return new EntityScores(articles, sentences, tokens, types, micro);
    }

    private static TokenizedArticle Article(List<List<LabelledToken>> block)
    {
        GivenTokens tokens = new();
        foreach (List<LabelledToken> sentence in block)
        {
            foreach (LabelledToken token in sentence)
            {
                tokens.Add(token.Form);
            }

            tokens.EndSentence();
        }

        return tokens.ToArticle();
    }

    private static void AddGold(HashSet<(string Type, long First, long End)> gold, List<List<LabelledToken>> block, long token)
    {
        foreach (List<LabelledToken> sentence in block)
        {
            for (int i = 0; i < sentence.Count;)
            {
                string label = sentence[i].Label;
                int end = i + 1;
                if (label.Length > 2 && label[1] == '-')
                {
                    while (end < sentence.Count && sentence[end].Label.StartsWith("I-", StringComparison.Ordinal) && sentence[end].Label.AsSpan(2).SequenceEqual(label.AsSpan(2)))
                    {
                        end++;
                    }

                    if (EntityLabel.Of(label[2..]) is { } type)
                    {
                        gold.Add((type, token + i, token + end));
                    }
                }

                i = end;
            }

            token += sentence.Count;
        }
    }
}
