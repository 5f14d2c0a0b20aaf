using Extractor.Sentences;

namespace Extractor.Tokens;

/// <summary>
/// The door of the Tokens stage: cuts sentences into tokens by the conventions of Universal Dependencies English. Contractions, hyphenated
/// words, currency signs, percent signs and unit suffixes become tokens of their own (<c>$1.2bn</c> is <c>$ 1.2 bn</c>); abbreviations,
/// numbers with separators, dates with strokes and addresses of the web stay whole. Linear in the length of the text; thread-safe.
/// </summary>
public sealed class Tokenizer
{
    /// <summary>Cuts every sentence of an article.</summary>
    public TokenizedArticle Tokenize(SegmentedArticle segmented)
    {
        ArgumentNullException.ThrowIfNull(segmented);
        TokenList tokens = new(segmented.Text.Length / 5);
        int[] ends = new int[segmented.Sentences.Length];
        for (int i = 0; i < ends.Length; i++)
        {
            TokenScanner.Scan(segmented.Text, segmented.Sentences[i].Span, tokens);
            ends[i] = tokens.Count;
        }

        return tokens.ToArticle(segmented, ends);
    }
}
