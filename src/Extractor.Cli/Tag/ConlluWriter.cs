using System.Text;
using Extractor.Quantities;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Cli.Tag;

/// <summary>
/// Writes tagged articles as CoNLL-U: contractions as multi-word tokens, and in MISC the white space, the place in the text (code points of the
/// document's text) and the entity label. Not thread-safe.
/// </summary>
/// <param name="target">Where to.</param>
/// <param name="more">What else MISC says of the token between two places of the text, in code points, as <c>Name=value</c>; null for nothing.</param>
internal sealed class ConlluWriter(Stream target, Func<long, long, string?>? more = null)
{
    // An enum's own ToString is slow.
    private static readonly string[] UposNames = Enum.GetNames<Upos>();

    private readonly StringBuilder _buffer = new(1 << 16);
    // A surrogate pair may lie across two chunks.
    private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();
    private byte[] _bytes = [];
    private string _document = "";
    private int _sentence;
    private int _index;
    private long _codePoint;

    /// <summary>Writes the sentences of a unit.</summary>
    public void Write(TagUnit unit, QuantityArticle article)
    {
        if (unit.BeginsDocument)
        {
            _document = Word(unit.Id);
            _sentence = 0;
            _buffer.Append("# newdoc id = ").Append(_document).Append('\n');
        }

        TaggedArticle syntax = article.Entities.Syntax;
        string?[] labels = TokenLabels.Of(article);
        (_index, _codePoint) = (0, unit.CodePoint);
        for (int s = 0; s < syntax.Tokens.SentenceCount; s++)
        {
            TokenRange range = syntax.Tokens.Sentence(s);
            if (range.Count > 0)
            {
                WriteSentence(syntax, range, labels, s < unit.SentenceIds.Count ? unit.SentenceIds[s] : null);
            }
        }

        Flush();
    }

    private void WriteSentence(TaggedArticle article, TokenRange range, string?[] labels, string? id)
    {
        _sentence++;
        _buffer.Append("# sent_id = ");
        _ = id is null ? _buffer.Append(_document).Append('-').Append(_sentence) : _buffer.Append(Word(id));
        _buffer.Append("\n# text = ");
        for (int i = range.First; i < range.End; i++)
        {
            _buffer.Append(article.Tokens.Form(i)).Append(i + 1 < range.End && article.Tokens.SpaceAfter(i) ? " " : "");
        }

        _buffer.Append('\n');
        for (int i = range.First; i < range.End; i++)
        {
            if (article.Tokens.JoinsNext(i) && !(i > range.First && article.Tokens.JoinsNext(i - 1)))
            {
                WriteRange(article.Tokens, range, i);
            }

            WriteToken(article, range, i, labels[i]);
        }

        _buffer.Append('\n');
    }

    private void WriteRange(TokenizedArticle tokens, TokenRange range, int first)
    {
        int last = first;
        while (last + 1 < range.End && tokens.JoinsNext(last))
        {
            last++;
        }

        _buffer.Append(first - range.First + 1).Append('-').Append(last - range.First + 1).Append('\t');
        _buffer.Append(tokens.Text, tokens.Span(first).Start, tokens.Span(last).End - tokens.Span(first).Start);
        _buffer.Append("\t_\t_\t_\t_\t_\t_\t_\t").Append(Glued(tokens, last) ? "SpaceAfter=No" : "_").Append('\n');
    }

    private void WriteToken(TaggedArticle article, TokenRange range, int token, string? label)
    {
        TokenizedArticle tokens = article.Tokens;
        int head = article.Head(token);
        _buffer.Append(token - range.First + 1).Append('\t').Append(tokens.Form(token)).Append('\t').Append(article.Lemma(token)).Append('\t')
            .Append(UposNames[(int)article.Upos(token)]).Append('\t').Append(article.Xpos(token)).Append("\t_\t")
            .Append(head < 0 ? 0 : head - range.First + 1).Append('\t').Append(article.Relation(token)).Append("\t_\t");
        bool within = tokens.JoinsNext(token) || (token > range.First && tokens.JoinsNext(token - 1));
        _buffer.Append(!within && Glued(tokens, token) ? "SpaceAfter=No|" : "");
        long start = CodePoint(tokens.Text, tokens.Span(token).Start);
        long end = CodePoint(tokens.Text, tokens.Span(token).End);
        _buffer.Append("start_char=").Append(start).Append("|end_char=").Append(end);
        _ = label is null ? _buffer : _buffer.Append("|ner=").Append(label);
        _ = more?.Invoke(start, end) is { } said ? _buffer.Append('|').Append(said) : _buffer;
        _buffer.Append('\n');
    }

    private static bool Glued(TokenizedArticle tokens, int token) => token + 1 < tokens.Count && !tokens.SpaceAfter(token);

    // Places come in rising order, so one walk over the text counts them all.
    private long CodePoint(string text, int index)
    {
        for (; _index < index; _index++)
        {
            _codePoint += char.IsLowSurrogate(text[_index]) ? 0 : 1;
        }

        return _codePoint;
    }

    private static string Word(string id) => id.AsSpan().ContainsAnyInRange('\0', ' ') ? string.Concat(id.Select(c => c <= ' ' ? '_' : c)) : id;

    private void Flush()
    {
        foreach (ReadOnlyMemory<char> chunk in _buffer.GetChunks())
        {
            int most = Encoding.UTF8.GetMaxByteCount(chunk.Length);
            _bytes = _bytes.Length < most ? new byte[most] : _bytes;
            target.Write(_bytes, 0, _encoder.GetBytes(chunk.Span, _bytes, flush: false));
        }

        _buffer.Clear();
    }
}
