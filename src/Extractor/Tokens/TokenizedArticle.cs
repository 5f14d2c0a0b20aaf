using Extractor.Articles;
using Extractor.Sentences;

namespace Extractor.Tokens;

/// <summary>A half-open range of token indexes. Token indexes run through the whole article from 0.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index after the last token.</param>
public readonly record struct TokenRange(int First, int End)
{
    /// <summary>The number of tokens.</summary>
    public int Count => End - First;

    /// <summary>True when the token index lies in the range.</summary>
    public bool Contains(int token) => First <= token && token < End;

    /// <summary>True when the two ranges share a token.</summary>
    public bool Overlaps(TokenRange other) => First < other.End && other.First < End;
}

/// <summary>An article cut into tokens by the conventions of Universal Dependencies English: contractions and hyphenated words are split.</summary>
public sealed class TokenizedArticle
{
    private readonly TextSpan[] _spans;
    private readonly int[] _sentenceEnds;
    private readonly int[] _joined;

    /// <param name="segmented">The sentences that were cut.</param>
    /// <param name="spans">The tokens in text order.</param>
    /// <param name="sentenceEnds">For each sentence, the index after its last token.</param>
    /// <param name="joined">Rising indexes of the tokens that are written as one word with the next one.</param>
    internal TokenizedArticle(SegmentedArticle segmented, TextSpan[] spans, int[] sentenceEnds, int[]? joined = null)
    {
        Segmented = segmented;
        _spans = spans;
        _sentenceEnds = sentenceEnds;
        _joined = joined ?? [];
    }

    /// <summary>The sentences that were cut.</summary>
    public SegmentedArticle Segmented { get; }

    /// <summary>The text that all spans point into.</summary>
    public string Text => Segmented.Text;

    /// <summary>How many tokens the article has.</summary>
    public int Count => _spans.Length;

    /// <summary>How many sentences the article has.</summary>
    public int SentenceCount => _sentenceEnds.Length;

    /// <summary>The place of a token in the article's text.</summary>
    public TextSpan Span(int token) => _spans[token];

    /// <summary>The place of a non-empty range of tokens in the article's text.</summary>
    public TextSpan Span(TokenRange range) => new(_spans[range.First].Start, _spans[range.End - 1].End);

    /// <summary>The surface form of a token.</summary>
    public ReadOnlySpan<char> Form(int token) => _spans[token].In(Text);

    /// <summary>The tokens of a sentence.</summary>
    public TokenRange Sentence(int sentence) => new(sentence == 0 ? 0 : _sentenceEnds[sentence - 1], _sentenceEnds[sentence]);

    /// <summary>The sentence that a token stands in, by binary search.</summary>
    public int SentenceOf(int token)
    {
        int found = Array.BinarySearch(_sentenceEnds, token + 1);
        int sentence = found >= 0 ? found : ~found;
        while (sentence > 0 && _sentenceEnds[sentence - 1] > token)
        {
            sentence--;
        }

        return sentence;
    }

    /// <summary>True when white space (or a line end) stands between the token and the next one.</summary>
    public bool SpaceAfter(int token) => token + 1 >= _spans.Length || _spans[token + 1].Start > _spans[token].End;

    /// <summary>
    /// True when the token and the next one are the parts of one word: <c>do|n't</c>, <c>France|'s</c>, <c>can|not</c>. Universal Dependencies writes
    /// them as a multi-word token. By binary search.
    /// </summary>
    public bool JoinsNext(int token) => Array.BinarySearch(_joined, token) >= 0;

    /// <summary>True when the token equals the word, ASCII letters compared without case.</summary>
    public bool Is(int token, string word) => Form(token).Equals(word, StringComparison.OrdinalIgnoreCase);
}
