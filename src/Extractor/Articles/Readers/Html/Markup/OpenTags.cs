using System.Collections.Frozen;

namespace Extractor.Articles.Readers.Html.Markup;

/// <summary>
/// Follows which tags are open while a source is passed over, as the parser will. The parser's time grows with tags times depth: 100,000 nested
/// boxes take it most of a minute, so a page that nests far deeper than pages do is told before it is parsed.
/// </summary>
internal sealed class OpenTags
{
    private static readonly FrozenSet<string> Void =
        new[] { "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "frame", "keygen" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Their end may be left out: a hundred "<li>" one after another are no nest.
    private static readonly FrozenSet<string> EndsBySelf =
        new[] { "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "tbody", "thead", "tfoot", "colgroup", "rp", "rt", "html", "head", "body" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // A closing tag does not reach beyond these: "<div><table></div>" leaves the box open.
    private static readonly FrozenSet<string> Walls =
        new[] { "table", "caption", "marquee", "object", "applet" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsVoid = Void.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> HasOwnEnd = EndsBySelf.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly string[] _open;
    private readonly int _limit;
    private readonly Dictionary<string, int> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _count;
    private int _depth;

    /// <summary>Begins with nothing open.</summary>
    /// <param name="limit">How many may be open at a time.</param>
    public OpenTags(int limit)
    {
        _limit = limit;
        _open = new string[limit];
        _count = _names.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>True when more tags were open than may be; nothing is followed any more then.</summary>
    public bool TooDeep { get; private set; }

    /// <summary>Takes the tag between <c>&lt;</c> and <c>&gt;</c>.</summary>
    public void Take(ReadOnlySpan<char> tag)
    {
        ReadOnlySpan<char> name = TagName.Of(tag, out bool closes);
        if (TooDeep || name.IsEmpty || IsVoid.Contains(name) || HasOwnEnd.Contains(name))
        {
            return;
        }

        if (closes)
        {
            Close(name);
        }
        else if (_depth == _limit)
        {
            TooDeep = true;
        }
        else
        {
            Open(name);
        }
    }

    private void Open(ReadOnlySpan<char> name)
    {
        if (!_count.TryGetValue(name, out string? kept, out int count))
        {
            kept = name.ToString();
        }

        _names[kept!] = count + 1;
        _open[_depth++] = kept!;
    }

    private void Close(ReadOnlySpan<char> name)
    {
        if (!_count.TryGetValue(name, out int count) || count == 0)
        {
            return;
        }

        int at = _depth - 1;
        while (at >= 0 && !name.Equals(_open[at], StringComparison.OrdinalIgnoreCase))
        {
            if (Walls.Contains(_open[at--]))
            {
                return;
            }
        }

        while (_depth > at && _depth > 0)
        {
            _names[_open[--_depth]]--;
        }
    }
}
