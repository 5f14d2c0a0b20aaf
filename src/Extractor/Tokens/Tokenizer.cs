using Extractor.Articles;
using Extractor.Sentences;

namespace Extractor.Tokens;

/// <summary>The door of the Tokens stage.</summary>
public sealed class Tokenizer
{
    public TokenizedArticle Tokenize(SegmentedArticle segmented)
    {
        List<TextSpan> spans = [];
        List<int> ends = [];
        foreach (Sentence s in segmented.Sentences)
        {
            int start = -1;
            for (int i = s.Span.Start; i <= s.Span.End; i++)
            {
                bool letter = i < s.Span.End && char.IsLetterOrDigit(segmented.Text[i]);
                if (letter && start < 0) start = i;
                if (!letter && start >= 0) { spans.Add(new TextSpan(start, i)); start = -1; }
                if (!letter && i < s.Span.End && !char.IsWhiteSpace(segmented.Text[i])) spans.Add(new TextSpan(i, i + 1));
            }
            ends.Add(spans.Count);
        }
        return new TokenizedArticle(segmented, [.. spans], [.. ends]);
    }
}
