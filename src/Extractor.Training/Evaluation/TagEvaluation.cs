using Extractor.Articles;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Training.Evaluation;

/// <summary>Measures tags, lemmas and trees on gold tokens, and sentences and tokens from raw text, against a treebank.</summary>
public static class TagEvaluation
{
    /// <summary>Measures on all documents of a CoNLL-U file.</summary>
    /// <param name="tagger">The stages to measure.</param>
    /// <param name="path">The file, plain or gzip.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static TagScores Run(ArticleTagger tagger, string path)
    {
        ArgumentNullException.ThrowIfNull(tagger);
        TagScores scores = new(0, 0, 0, 0, 0, 0, 0, 0, default, default, default);
        foreach (GoldDocument document in GoldDocument.Read(path))
        {
            scores = Raw(tagger, document, Gold(tagger, document, scores));
        }

        return scores;
    }

    private static TagScores Raw(ArticleTagger tagger, GoldDocument document, TagScores scores)
    {
        string text = document.Text();
        if (string.IsNullOrWhiteSpace(text))
        {
            return scores;
        }

        RawSpans gold = RawSpans.Of(document);
        RawSpans found = RawSpans.Of(tagger.Tokenize(new Article(text)));
        return scores with
        {
            RawTokens = scores.RawTokens + MatchCount.Of(found.Tokens, gold.Tokens),
            RawWords = scores.RawWords + MatchCount.Of(found.Words, gold.Words),
            RawSentences = scores.RawSentences + MatchCount.Of(found.Sentences, gold.Sentences),
        };
    }

    private static TagScores Gold(ArticleTagger tagger, GoldDocument document, TagScores scores)
    {
        TaggedArticle article = tagger.Tag(Article(document));
        int token = 0;
        for (int s = 0; s < document.Sentences.Count; s++)
        {
            TokenRange range = article.Tokens.Sentence(s);
            foreach (GoldWord word in document.Sentences[s].Words)
            {
                scores = Add(scores, article, range, token, word);
                token++;
            }
        }

        return scores with { Documents = scores.Documents + 1, Sentences = scores.Sentences + document.Sentences.Count };
    }

    private static TagScores Add(TagScores scores, TaggedArticle article, TokenRange sentence, int token, GoldWord word)
    {
        int found = article.Head(token);
        bool head = (found < 0 ? 0 : found - sentence.First + 1) == word.Head;
        bool relation = Universal(article.Relation(token)).SequenceEqual(Universal(word.Relation));
        return scores with
        {
            Words = scores.Words + 1,
            Xpos = scores.Xpos + (article.Xpos(token) == word.Xpos ? 1 : 0),
            Upos = scores.Upos + (article.Upos(token).ToString() == word.Upos ? 1 : 0),
            Lemma = scores.Lemma + (word.Lemma == "_" || article.Lemma(token) == word.Lemma ? 1 : 0),
            Head = scores.Head + (head ? 1 : 0),
            HeadAndRelation = scores.HeadAndRelation + (head && relation ? 1 : 0),
        };
    }

    private static ReadOnlySpan<char> Universal(string relation)
    {
        int subtype = relation.IndexOf(':', StringComparison.Ordinal);
        return subtype < 0 ? relation : relation.AsSpan(0, subtype);
    }

    private static TokenizedArticle Article(GoldDocument document)
    {
        GivenTokens tokens = new();
        foreach (GoldSentence sentence in document.Sentences)
        {
            foreach (GoldWord word in sentence.Words)
            {
                tokens.Add(word.Form, word.SpaceAfter, word.JoinsNext);
            }

            tokens.EndSentence();
        }

        return tokens.ToArticle();
    }
}
