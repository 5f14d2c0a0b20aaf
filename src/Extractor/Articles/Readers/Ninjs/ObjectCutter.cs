using System.Buffers;
using Extractor.Articles.Readers.Streams;

namespace Extractor.Articles.Readers.Ninjs;

/// <summary>
/// Cuts a stream of JSON into its outermost objects, whether they stand in an array, one a line, or one after another. Memory is bounded by the
/// longest object that is held.
/// </summary>
/// <param name="window">The content.</param>
/// <param name="maxBytes">A longer object is passed over without being held.</param>
internal sealed class ObjectCutter(ByteWindow window, int maxBytes)
{
    private static readonly SearchValues<byte> InText = SearchValues.Create("\"\\\n"u8);
    private static readonly SearchValues<byte> Between = SearchValues.Create("\"{}\n"u8);

    private (int Line, long Offset) _begin = (1, 0);
    private long _dropped;
    private int _depth;
    private int _scan;
    private bool _inText;

    /// <summary>Where the object begins that is being read, or what comes after the last one.</summary>
    public (int Line, long Offset) Position => _depth == 0 ? (window.Line, window.Offset) : _begin;

    /// <summary>Cuts the next object. What the stream throws passes through.</summary>
    public bool TryRead(out CutObject cut)
    {
        (_depth, _dropped, _inText) = (0, 0, false);
        Drop();
        while (Find(_inText ? InText : Between))
        {
            if (Take(window.Bytes[_scan]))
            {
                cut = Cut(closed: _depth == 0);
                return true;
            }
        }

        cut = _depth == 0 ? default : Cut(closed: false);
        return cut.Length > 0;
    }

    /// <summary>Takes a mark.</summary>
    /// <returns>True when the object ends at it.</returns>
    private bool Take(byte mark)
    {
        if (mark == '{' && _depth > 0 && OpensNext())
        {
            return true;
        }

        switch (mark)
        {
            case (byte)'{':
                Open();
                return false;
            case (byte)'\n':
                // No text of JSON goes over a line end; one that does was never closed.
                _inText = false;
                break;
            case (byte)'"':
                _inText = !_inText && _depth > 0;
                break;
            case (byte)'\\':
                _scan++;
                break;
            case (byte)'}' when _depth > 0:
                _depth--;
                _scan++;
                return _depth == 0;
        }

        _scan++;
        return false;
    }

    /// <summary>True when a brace in the first column begins the next object, since that before it was cut off: nothing there asks for a value.</summary>
    private bool OpensNext()
    {
        if (_scan == 0 || window.Bytes[_scan - 1] != '\n')
        {
            return false;
        }

        ReadOnlySpan<byte> before = window.Bytes[.._scan].TrimEnd(" \t\r\n"u8);
        return before.IsEmpty || before[^1] is not ((byte)':' or (byte)',' or (byte)'[');
    }

    private void Open()
    {
        if (_depth == 0)
        {
            Drop();
            _begin = (window.Line, window.Offset);
        }

        _depth++;
        _scan++;
    }

    private CutObject Cut(bool closed)
    {
        _scan = Math.Min(_scan, window.Bytes.Length);
        long length = _dropped + _scan;
        bool held = _dropped == 0 && length <= maxBytes;
        return new CutObject(_begin.Line, _begin.Offset, held ? window.Memory[.._scan] : default, length, closed);
    }

    private bool Find(SearchValues<byte> marks)
    {
        while (true)
        {
            // An escape at the very end has taken one byte that is still to come.
            int at = _scan < window.Bytes.Length ? window.Bytes[_scan..].IndexOfAny(marks) : -1;
            if (at >= 0)
            {
                _scan += at;
                return true;
            }

            _scan = Math.Max(_scan, window.Bytes.Length);
            if (_scan == window.Bytes.Length && (_depth == 0 || _dropped + _scan > maxBytes))
            {
                Drop();
            }

            if (!window.Fill())
            {
                return false;
            }
        }
    }

    private void Drop()
    {
        int count = Math.Min(_scan, window.Bytes.Length);
        _dropped += _depth == 0 ? 0 : count;
        window.Drop(count);
        _scan -= count;
    }
}
