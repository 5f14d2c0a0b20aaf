using Extractor.Tokens;

namespace Extractor.Training.Evaluation;

/// <summary>
/// The spans of sentences, tokens and words of a document, in characters other than white space, as the CoNLL 2018 shared task counts them: two
/// cuts of one text agree on a span when it covers the same characters.
/// </summary>
internal sealed class RawSpans
{
    public HashSet<(int Start, int End)> Sentences { get; } = [];

    public HashSet<(int Start, int End)> Tokens { get; } = [];

    public HashSet<(int Start, int End)> Words { get; } = [];

    /// <summary>The spans of a gold document.</summary>
    public static RawSpans Of(GoldDocument document)
    {
        RawSpans spans = new();
        int at = 0;
        foreach (GoldSentence sentence in document.Sentences)
        {
            int start = at;
            int token = at;
            foreach (GoldWord word in sentence.Words)
            {
                int end = at + word.Form.Count(c => !IsBlank(c));
                spans.Words.Add((at, end));
                at = end;
                if (!word.JoinsNext)
                {
                    spans.Tokens.Add((token, at));
                    token = at;
                }
            }

            spans.Sentences.Add((start, at));
        }

        return spans;
    }

    /// <summary>The spans of an article.</summary>
    public static RawSpans Of(TokenizedArticle article)
    {
        RawSpans spans = new();
        int[] places = Places(article.Text);
        for (int s = 0; s < article.SentenceCount; s++)
        {
            TokenRange range = article.Sentence(s);
            for (int i = range.First, token = range.First; i < range.End; i++)
            {
                spans.Words.Add((places[article.Span(i).Start], places[article.Span(i).End]));
                if (!article.JoinsNext(i))
                {
                    spans.Tokens.Add((places[article.Span(token).Start], places[article.Span(i).End]));
                    token = i + 1;
                }
            }

            if (range.Count > 0)
            {
                spans.Sentences.Add((places[article.Span(range).Start], places[article.Span(range).End]));
            }
        }

        return spans;
    }

    private static int[] Places(string text)
    {
        int[] places = new int[text.Length + 1];
        for (int i = 0; i < text.Length; i++)
        {
            places[i + 1] = places[i] + (IsBlank(text[i]) ? 0 : 1);
        }

        return places;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c);
}
