using System.Globalization;
using Extractor.Articles;
using Extractor.Sentences;
using Extractor.Syntax;
using Extractor.Tokens;
using Extractor.Training.Treebanks;

namespace Extractor.Training.Syntax;

/// <summary>Measures tags, lemmas and trees on treebank sentences with their own (gold) tokens.</summary>
internal sealed class SyntaxScore(ReadOnlyMemory<byte> model)
{
    private readonly SyntaxTagger _tagger = new(model);

    /// <summary>Accuracy of XPOS, UPOS and lemma, and attachment scores with and without relations and their subtypes, as a line of text.</summary>
    public string Measure(IReadOnlyList<TreebankWord[]> sentences)
    {
        int words = 0;
        int xpos = 0;
        int upos = 0;
        int lemmas = 0;
        int heads = 0;
        int relations = 0;
        int subtypes = 0;
        foreach (TreebankWord[] sentence in sentences)
        {
            TaggedArticle tagged = _tagger.Tag(Pretokenized(sentence));
            for (int i = 0; i < sentence.Length; i++)
            {
                words++;
                xpos += tagged.Xpos(i) == sentence[i].Xpos ? 1 : 0;
                upos += tagged.Upos(i) == sentence[i].Upos ? 1 : 0;
                lemmas += tagged.Lemma(i) == sentence[i].Lemma ? 1 : 0;
                bool head = tagged.Head(i) == sentence[i].Head - 1;
                heads += head ? 1 : 0;
                relations += head && tagged.Relation(i).Split(':')[0] == sentence[i].Relation.Split(':')[0] ? 1 : 0;
                subtypes += head && tagged.Relation(i) == sentence[i].Relation ? 1 : 0;
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"XPOS {100.0 * xpos / words:F2}, UPOS {100.0 * upos / words:F2}, lemma {100.0 * lemmas / words:F2}, UAS {100.0 * heads / words:F2}, LAS {100.0 * relations / words:F2}, with subtypes {100.0 * subtypes / words:F2} of {words} words");
    }

    private static TokenizedArticle Pretokenized(TreebankWord[] sentence)
    {
        Article article = new(string.Join(' ', sentence.Select(w => w.Form)));
        List<TextSpan> spans = [];
        int at = 0;
        foreach (TreebankWord word in sentence)
        {
            spans.Add(new TextSpan(at, at + word.Form.Length));
            at += word.Form.Length + 1;
        }

        TextSpan all = new(0, article.Text.Length);
        CleanArticle clean = new(article, null, [new TextBlock(all, BlockKind.Body)]);
        return new TokenizedArticle(new SegmentedArticle(clean, [new Sentence(all, BlockKind.Body, 0)]), [.. spans], [spans.Count]);
    }
}
