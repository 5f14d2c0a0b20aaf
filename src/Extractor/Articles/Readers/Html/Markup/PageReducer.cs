using System.Text;

namespace Extractor.Articles.Readers.Html.Markup;

/// <summary>
/// Takes out of a page's source what no reader sees, before the parser builds a tree of it: two thirds of a news page of today are scripts.
/// One pass, linear in the length of the source whatever it holds; called once.
/// </summary>
internal sealed class PageReducer(string source)
{
    /// <summary>How many elements may stand within one another; news pages stay below a hundred.</summary>
    public const int MaxDepth = 2000;

    // Elements whose content is raw text or a drawing. What follows an opening one that is never closed is lost to browsers too, but for
    // noscript, svg and template, whose tag alone is then dropped: a page cut short in one of them may still hold its article before.
    private static readonly string[] Dropped = ["script", "style", "noscript", "svg", "iframe", "textarea", "template", "select"];

    private readonly StringBuilder _kept = new(source.Length / 2);
    private readonly List<string> _linkedData = [];
    private readonly HashSet<string> _neverClosed = [];
    private readonly OpenStyles _styles = new();
    private readonly OpenTags _open = new(MaxDepth);

    /// <summary>Reduces the page.</summary>
    public ReducedPage Reduce()
    {
        int at = 0;
        while (at < source.Length)
        {
            int tag = source.IndexOf('<', at);
            if (tag < 0)
            {
                break;
            }

            _kept.Append(source, at, tag - at);
            at = Pass(tag);
        }

        _kept.Append(source, at, source.Length - at);
        return new ReducedPage(_kept.ToString(), _linkedData, _open.TooDeep || _styles.TooMany);
    }

    /// <summary>Keeps or drops what begins with a <c>&lt;</c>, and tells where it ends.</summary>
    private int Pass(int tag)
    {
        ReadOnlySpan<char> rest = source.AsSpan(tag + 1);
        if (rest.StartsWith("!--"))
        {
            // "<!-->" is a whole comment.
            int close = source.IndexOf("-->", tag + 2, StringComparison.Ordinal);
            return close < 0 ? source.Length : close + 3;
        }

        if (rest.IsEmpty || !(char.IsAsciiLetter(rest[0]) || rest[0] is '/' or '!' or '?'))
        {
            // "if a < b"
            _kept.Append('<');
            return tag + 1;
        }

        int end = TagScanner.End(source, tag);
        foreach (string name in Dropped)
        {
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) && TagScanner.EndsName(source, tag + 1 + name.Length))
            {
                return Drop(name, tag, end);
            }
        }

        ReadOnlySpan<char> inner = source.AsSpan(tag + 1, Math.Max(0, end - tag - 2));
        _open.Take(inner);
        _styles.Take(inner);
        _kept.Append(source, tag, end - tag);
        return end;
    }

    private int Drop(string name, int tag, int contentStart)
    {
        int close = _neverClosed.Contains(name) ? -1 : source.IndexOf("</" + name, contentStart, StringComparison.OrdinalIgnoreCase);
        if (close < 0)
        {
            _neverClosed.Add(name);
            return name is "script" or "style" ? source.Length : contentStart;
        }

        if (name == "script" && source.AsSpan(tag, contentStart - tag).Contains("ld+json", StringComparison.OrdinalIgnoreCase))
        {
            _linkedData.Add(source[contentStart..close]);
        }

        return TagScanner.End(source, close);
    }
}
