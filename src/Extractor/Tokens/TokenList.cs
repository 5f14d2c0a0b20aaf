using Extractor.Articles;
using Extractor.Sentences;

namespace Extractor.Tokens;

/// <summary>The tokens of an article while they are being found.</summary>
internal sealed class TokenList(int capacity)
{
    private readonly List<TextSpan> _spans = new(capacity);
    private readonly List<int> _joined = [];

    public int Count => _spans.Count;

    /// <summary>Adds a token.</summary>
    public void Add(int start, int end) => _spans.Add(new TextSpan(start, end));

    /// <summary>Says that the last token and the one that is added next are parts of one word.</summary>
    public void JoinNext() => _joined.Add(_spans.Count - 1);

    /// <summary>Ends the list.</summary>
    /// <param name="segmented">The sentences the tokens stand in.</param>
    /// <param name="sentenceEnds">For each sentence, the index after its last token.</param>
    public TokenizedArticle ToArticle(SegmentedArticle segmented, int[] sentenceEnds) => new(segmented, [.. _spans], sentenceEnds, [.. _joined]);
}
