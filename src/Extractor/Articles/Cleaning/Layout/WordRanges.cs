namespace Extractor.Articles.Cleaning.Layout;

/// <summary>Enumerates the runs of a text without white space.</summary>
internal ref struct WordRanges(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _start;
    private int _end;

    public readonly Range Current => _start.._end;

    public readonly WordRanges GetEnumerator() => this;

    public bool MoveNext()
    {
        _start = _end;
        while (_start < _text.Length && char.IsWhiteSpace(_text[_start]))
        {
            _start++;
        }

        _end = _start;
        while (_end < _text.Length && !char.IsWhiteSpace(_text[_end]))
        {
            _end++;
        }

        return _end > _start;
    }
}
