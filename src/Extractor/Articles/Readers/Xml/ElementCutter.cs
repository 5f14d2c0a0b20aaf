using System.Buffers;
using System.Text;
using Extractor.Articles.Readers.Streams;

namespace Extractor.Articles.Readers.Xml;

/// <summary>
/// Cuts a stream of markup into the elements that hold articles, by their tags alone: what is broken within one does not hide the next. Memory is
/// bounded by the longest element that is held; longer ones are passed over. Works on bytes, which it may in every encoding where ASCII is ASCII.
/// </summary>
/// <param name="window">The content.</param>
/// <param name="names">Local names of the elements. None stands within another of its name.</param>
/// <param name="maxBytes">A longer element is passed over without being held.</param>
internal sealed class ElementCutter(ByteWindow window, string[] names, int maxBytes)
{
    private const int LongestName = 100;
    private const int HeadBytes = 1 << 16;

    private static readonly SearchValues<byte> NameEnds = SearchValues.Create(" \t\r\n/>"u8);

    private readonly ArrayBufferWriter<byte> _head = new();
    private byte[]? _root;
    private byte[]? _open;
    private (int Line, long Offset) _begin = (1, 0);
    private long _dropped;
    private int _scan;
    private bool _any;

    /// <summary>What stands before the first element that is cut, as far as it is of a usual length.</summary>
    public ReadOnlySpan<byte> Head => _head.WrittenSpan;

    /// <summary>False when the element around those that are cut was not closed in what was read.</summary>
    public bool RootClosed { get; private set; } = true;

    /// <summary>Where the element begins that is being read, or what comes after the last one.</summary>
    public (int Line, long Offset) Position => _open is null ? (window.Line, window.Offset) : _begin;

    /// <summary>Cuts the next element. What the stream throws passes through.</summary>
    public bool TryRead(out CutElement element)
    {
        _dropped = 0;
        Drop();
        while (Find("<"u8))
        {
            if (PassOver("<!--"u8, "-->"u8) || PassOver("<![CDATA["u8, "]]>"u8))
            {
                continue;
            }

            ReadOnlySpan<byte> name = TagName(out bool closes);
            CutEnd? end = _open is null ? Begin(name, closes) : End(name, closes);
            if (end is not null)
            {
                element = Cut(end.Value);
                return true;
            }
        }

        element = _open is null ? default : Cut(CutEnd.AtEndOfContent);
        return element.Length > 0;
    }

    // Outside: is it an element to cut? One that holds nothing (<item/>) is whole at once.
    private CutEnd? Begin(ReadOnlySpan<byte> name, bool closes)
    {
        if (!closes && IsArticle(name))
        {
            Drop();
            _open = name.ToArray();
            _begin = (window.Line, window.Offset);
            _any = true;
            return PassTag() ? CutEnd.Closed : null;
        }

        if (_root is null && !closes && !name.IsEmpty)
        {
            _root = name.ToArray();
            RootClosed = false;
        }

        RootClosed |= closes && name.SequenceEqual(_root);
        _scan++;
        return null;
    }

    // Within: is it the end, or the begin of the next because the end is missing?
    private CutEnd? End(ReadOnlySpan<byte> name, bool closes)
    {
        if (!name.SequenceEqual(_open))
        {
            _scan++;
            return null;
        }

        if (!closes)
        {
            return CutEnd.AtNext;
        }

        PassTo(">"u8);
        return CutEnd.Closed;
    }

    private CutElement Cut(CutEnd end)
    {
        long length = _dropped + _scan;
        bool held = _dropped == 0 && length <= maxBytes;
        _open = null;
        return new CutElement(_begin.Line, _begin.Offset, held ? window.Memory[.._scan] : default, length, end);
    }

    private bool IsArticle(ReadOnlySpan<byte> name)
    {
        ReadOnlySpan<byte> local = name[(name.LastIndexOf((byte)':') + 1)..];
        foreach (string known in names)
        {
            if (Ascii.Equals(local, known))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name in the tag at which reading stands; empty for a declaration, an instruction and a lone mark.</summary>
    private ReadOnlySpan<byte> TagName(out bool closes)
    {
        while (window.Bytes.Length - _scan < LongestName && window.Fill())
        {
        }

        ReadOnlySpan<byte> rest = window.Bytes[(_scan + 1)..];
        closes = rest.StartsWith("/"u8);
        rest = closes ? rest[1..] : rest;
        int end = rest[..Math.Min(rest.Length, LongestName)].IndexOfAny(NameEnds);
        return end <= 0 || rest[0] is (byte)'!' or (byte)'?' ? default : rest[..end];
    }

    /// <summary>Passes over the start tag at which reading stands.</summary>
    /// <returns>True when it closes itself.</returns>
    private bool PassTag()
    {
        byte quote = 0;
        for (_scan++; _scan < window.Bytes.Length || window.Fill(); _scan++)
        {
            byte b = window.Bytes[_scan];
            if (quote == 0 && b == '>')
            {
                return window.Bytes[_scan++ - 1] == '/';
            }

            // A tag in a tag: a quote was left open. What is there is broken, and its parser will say so.
            if (b == '<')
            {
                return false;
            }

            quote = quote == 0 && b is (byte)'"' or (byte)'\'' ? b : b == quote ? (byte)0 : quote;
        }

        return false;
    }

    private bool PassOver(ReadOnlySpan<byte> opening, ReadOnlySpan<byte> closing)
    {
        while (window.Bytes.Length - _scan < opening.Length && window.Fill())
        {
        }

        if (!window.Bytes[_scan..].StartsWith(opening))
        {
            return false;
        }

        _scan += opening.Length;
        PassTo(closing);
        return true;
    }

    private void PassTo(ReadOnlySpan<byte> mark)
    {
        if (Find(mark))
        {
            _scan += mark.Length;
        }
    }

    /// <summary>Goes on to a mark; to the end when there is none.</summary>
    private bool Find(ReadOnlySpan<byte> mark)
    {
        while (true)
        {
            int at = window.Bytes[_scan..].IndexOf(mark);
            if (at >= 0)
            {
                _scan += at;
                return true;
            }

            _scan = Math.Max(_scan, window.Bytes.Length - mark.Length + 1);
            if (_open is null || _dropped + _scan > maxBytes)
            {
                Drop();
            }

            if (!window.Fill())
            {
                _scan = window.Bytes.Length;
                return false;
            }
        }
    }

    private void Drop()
    {
        if (!_any)
        {
            _head.Write(window.Bytes[..Math.Min(_scan, HeadBytes - _head.WrittenCount)]);
        }

        _dropped += _open is null ? 0 : _scan;
        window.Drop(_scan);
        _scan = 0;
    }
}
