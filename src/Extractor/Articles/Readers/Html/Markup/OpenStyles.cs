using System.Collections.Frozen;

namespace Extractor.Articles.Readers.Html.Markup;

/// <summary>
/// Follows which tags that style text are open. The parser opens them anew in each box that begins before they are closed, so a page of some
/// kilobytes, <c>&lt;font size=1>&lt;font size=2>…&lt;p>x&lt;p>x…</c>, may stand for millions of elements.
/// </summary>
internal sealed class OpenStyles
{
    // Far above any page, and a few seconds of the parser.
    private const int MaxReopened = 1_000_000;

    // Of more of the same, the parser forgets the first.
    private const int MaxAlike = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Styles =
        new[] { "b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly List<(int Name, int Tag)> _open = [];
    private long _reopened;

    /// <summary>True when the page would reopen more than any page does; nothing is followed any more then.</summary>
    public bool TooMany => _reopened > MaxReopened;

    /// <summary>Takes the tag between <c>&lt;</c> and <c>&gt;</c>.</summary>
    public void Take(ReadOnlySpan<char> tag)
    {
        ReadOnlySpan<char> name = TagName.Of(tag, out bool closes);
        if (TooMany || name.IsEmpty)
        {
            return;
        }

        // Each tag may be the first behind the beginning of a box, and to look for the one that is closed takes as long.
        _reopened += _open.Count;
        if (!Styles.Contains(name))
        {
            return;
        }

        int nameHash = string.GetHashCode(name, StringComparison.OrdinalIgnoreCase);
        if (closes)
        {
            int last = _open.FindLastIndex(o => o.Name == nameHash);
            if (last >= 0)
            {
                _open.RemoveAt(last);
            }
        }
        else
        {
            Open(nameHash, string.GetHashCode(tag));
        }
    }

    private void Open(int name, int tag)
    {
        if (_open.Count(o => o.Tag == tag) < MaxAlike)
        {
            _open.Add((name, tag));
        }
    }
}
