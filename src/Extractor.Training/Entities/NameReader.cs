using System.IO.Compression;
using System.Text;
using Extractor.Articles;
using Extractor.Sentences;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Training.Entities;

/// <summary>A stretch of a corpus as one article: 25 blocks that follow one another.</summary>
/// <param name="Syntax">The tagged tokens.</param>
/// <param name="Allowed">The labels allowed for each token.</param>
/// <param name="Labels">The original label of each token.</param>
internal sealed record NameDocument(TaggedArticle Syntax, ushort[] Allowed, string[] Labels);

/// <summary>Reads corpora of names (token, tab, label; a blank line between blocks) and tags them as articles.</summary>
internal sealed class NameReader(SyntaxTagger tagger)
{
    /// <summary>How many blocks make a document. The corpora have no document marks, but neighbouring blocks are mostly of one article.</summary>
    public const int Blocks = 25;

    /// <summary>The documents of a file.</summary>
    /// <param name="path">The gzipped file.</param>
    /// <param name="corpus">Its scheme.</param>
    /// <param name="splitHyphens">Cut the hyphenated words of every other block, as the Tokens stage does; with the corpus' own tokens otherwise.</param>
    public List<NameDocument> Read(string path, NameCorpus corpus, bool splitHyphens)
    {
        List<NameDocument> documents = [];
        foreach (NamedSentence[] blocks in Sentences(path, corpus, splitHyphens).Chunk(Blocks))
        {
            TaggedArticle syntax = tagger.Tag(Article(blocks));
            documents.Add(new NameDocument(syntax, [.. blocks.SelectMany(b => b.Allowed)], [.. blocks.SelectMany(b => b.Labels)]));
        }

        return documents;
    }

    private static IEnumerable<NamedSentence> Sentences(string path, NameCorpus corpus, bool splitHyphens)
    {
        using StreamReader reader = new(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Encoding.UTF8);
        SentenceDraft draft = new(corpus);
        int count = 0;
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split('\t');
            if (cells.Length > 1)
            {
                draft.Add(cells[0], cells[1], splitHyphens && count % 2 == 1);
            }
            else if (draft.Take() is { } sentence)
            {
                count++;
                yield return sentence;
            }
        }

        if (draft.Take() is { } last)
        {
            yield return last;
        }
    }

    private static TokenizedArticle Article(NamedSentence[] blocks)
    {
        StringBuilder text = new();
        List<TextSpan> spans = [];
        List<int> ends = [];
        List<Sentence> sentences = [];
        foreach (NamedSentence block in blocks)
        {
            int start = text.Length;
            for (int i = 0; i < block.Tokens.Length; i++)
            {
                if (i > 0 && !block.Joined[i])
                {
                    text.Append(' ');
                }

                spans.Add(new TextSpan(text.Length, text.Length + block.Tokens[i].Length));
                text.Append(block.Tokens[i]);
            }

            ends.Add(spans.Count);
            sentences.Add(new Sentence(new TextSpan(start, text.Length), BlockKind.Body, sentences.Count));
            text.Append('\n');
        }

        Article article = new(text.ToString());
        CleanArticle clean = new(article, null, [new TextBlock(new TextSpan(0, article.Text.Length), BlockKind.Body)]);
        return new TokenizedArticle(new SegmentedArticle(clean, [.. sentences]), [.. spans], [.. ends]);
    }
}
