using System.Collections.Immutable;
using System.Text;
using Extractor.Articles;
using Extractor.Sentences;

namespace Extractor.Tokens;

/// <summary>
/// Makes an article from tokens that were cut elsewhere (a treebank, another program), so that the stages after this one can work on them.
/// The text is the tokens joined by blanks, and sentences by line ends. One article; not thread-safe.
/// </summary>
public sealed class GivenTokens
{
    private readonly StringBuilder _text = new();
    private readonly TokenList _tokens = new(64);
    private readonly ImmutableArray<Sentence>.Builder _sentences = ImmutableArray.CreateBuilder<Sentence>();
    private readonly List<int> _ends = [];
    private bool _glue = true;
    private int _sentenceStart;

    /// <summary>How many sentences were added.</summary>
    public int SentenceCount => _ends.Count;

    /// <summary>Adds a token to the sentence that is being built.</summary>
    /// <param name="form">Its form; a blank within it is kept. An empty one is refused.</param>
    /// <param name="spaceAfter">Whether white space stands between it and the next one.</param>
    /// <param name="joinsNext">Whether it and the next one are parts of one word; then no white space stands between them.</param>
    public void Add(ReadOnlySpan<char> form, bool spaceAfter = true, bool joinsNext = false)
    {
        if (form.IsEmpty)
        {
            throw new ArgumentException("A token has at least one character.", nameof(form));
        }

        if (!_glue)
        {
            _text.Append(' ');
        }

        int start = _text.Length;
        _text.Append(form);
        _tokens.Add(start, _text.Length);
        _glue = !spaceAfter || joinsNext;
        if (joinsNext)
        {
            _tokens.JoinNext();
        }
    }

    /// <summary>Ends the sentence that is being built; one without tokens is passed over.</summary>
    public void EndSentence()
    {
        if (_tokens.Count == (_ends.Count == 0 ? 0 : _ends[^1]))
        {
            return;
        }

        _sentences.Add(new Sentence(new TextSpan(_sentenceStart, _text.Length), BlockKind.Body, _ends.Count));
        _ends.Add(_tokens.Count);
        _text.Append('\n');
        _sentenceStart = _text.Length;
        _glue = true;
    }

    /// <summary>Makes the article of the sentences that were ended.</summary>
    /// <param name="id">The article's id; null for one made from the text.</param>
    public TokenizedArticle ToArticle(string? id = null)
    {
        // A lone surrogate becomes U+FFFD of the same length, so the spans hold.
        Article article = new(_text.ToString(), id);
        ImmutableArray<Sentence> sentences = _sentences.ToImmutable();
        CleanArticle clean = new(article, null, [.. sentences.Select(s => new TextBlock(s.Span, s.Block))]);
        return _tokens.ToArticle(new SegmentedArticle(clean, sentences), [.. _ends]);
    }
}
