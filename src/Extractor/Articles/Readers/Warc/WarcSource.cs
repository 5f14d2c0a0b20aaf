using System.Globalization;
using System.Text;
using Extractor.Articles.Readers.Formats;
using Extractor.Articles.Readers.Streams;

namespace Extractor.Articles.Readers.Warc;

/// <summary>
/// The web pages and texts of a WARC 1.0 or 1.1 file, plain or gzipped (one member a record, as crawls write it, or as a whole). Records that hold no answer of
/// a server (requests, metadata) are passed over in silence. A damaged record costs that record: reading goes on with the next that can be told.
/// </summary>
internal sealed class WarcSource(string input, ContentStream content, ReaderOptions options) : IArticleSource
{
    private const int LongestLine = 1 << 16;
    private const int MostFields = 256;
    private const int RememberedIds = 64;

    // An answer has its head before its body.
    private const int HttpHeadBytes = 1 << 16;

    private readonly WarcInput _bytes = new(content);
    private readonly Queue<string> _lastIds = new();
    private bool _any;
    private bool _ended;
    private bool _broken;

    public ReadPlace Place => new(input, Offset: _bytes.Offset);

    public ReadResult? Next()
    {
        while (!_ended && FindRecord(out ReadResult? fault))
        {
            if (fault is not null)
            {
                return fault;
            }

            long offset = _bytes.Offset;
            if (Head(offset) is not { } record)
            {
                _broken = true;
                return Broken(offset, null, "its head has no length that can be read");
            }

            _any = true;
            if (Read(record) is { } result)
            {
                return result;
            }
        }

        bool empty = !_any && !_ended;
        _ended = true;
        return empty ? ReadResult.Failed(EmptyReport.Of(input)) : null;
    }

    public bool Resume()
    {
        _broken = false;
        _bytes.Restart();
        return content.Resume(WarcSniffer.Opening);
    }

    // Goes to the next record. Blank lines stand between records; anything else is damage, reported once.
    private bool FindRecord(out ReadResult? fault)
    {
        fault = null;
        long offset = _bytes.Offset;
        while (!_bytes.StartsWith(WarcSniffer.Opening))
        {
            if (_bytes.Line(LongestLine) is not { } line)
            {
                return false;
            }

            if (line.AsSpan().ContainsAnyExcept(" \t\r"u8) && !_broken)
            {
                _broken = true;
                fault = Broken(offset, null, "its length is wrong, or something else stands between two records");
                return true;
            }
        }

        _broken = false;
        return true;
    }

    private WarcRecord? Head(long offset)
    {
        _bytes.Line(LongestLine);
        Dictionary<string, string> fields = [];
        string? last = null;
        for (int count = 0; count < MostFields && _bytes.Line(LongestLine) is { Length: > 0 } line; count++)
        {
            string text = Encoding.UTF8.GetString(line);
            int colon = text.IndexOf(':', StringComparison.Ordinal);
            if (text[0] is ' ' or '\t' && last is not null)
            {
                fields[last] += " " + text.Trim();
            }
            else if (colon > 0)
            {
                last = text[..colon].Trim().ToLowerInvariant();
                fields.TryAdd(last, text[(colon + 1)..].Trim());
            }
        }

        return long.TryParse(fields.GetValueOrDefault("content-length"), NumberStyles.None, CultureInfo.InvariantCulture, out long length) ? new WarcRecord(offset, fields, length) : null;
    }

    // Null when the record is passed over in silence.
    private ReadResult? Read(WarcRecord record)
    {
        bool wanted = record.Type is "response" or "conversion" or "resource" && !WasRead(record);
        long limit = options.MaxArticleBytes + (long)HttpHeadBytes;
        if (!wanted || record.Length > limit)
        {
            bool whole = _bytes.Skip(record.Length);
            return !whole ? Truncated(record)
                : wanted ? ReadResult.Failed(TooLargeReport.Of(PlaceOf(record), $"The record of {Name(record)} has {record.Length:N0} bytes", options)) : null;
        }

        byte[] block = _bytes.Block((int)record.Length);
        if (block.Length < record.Length)
        {
            return Truncated(record);
        }

        // Line ends close a record. Where they are missing its length is wrong, and it is a matter of luck what was read; that is reported where the next
        // record is looked for.
        return EndsWell() ? new WarcArticle(PlaceOf(record), record, options).Read(block) : null;
    }

    // The last record of a file may go without line ends.
    private bool EndsWell() => _bytes.StartsWith("\r\n"u8) || _bytes.StartsWith("\n"u8) || _bytes.StartsWith(WarcSniffer.Opening) || _bytes.AtEnd;

    // A gzip member that stands right before a damaged one may come twice.
    private bool WasRead(WarcRecord record)
    {
        if (record.Id is not { } id)
        {
            return false;
        }

        if (_lastIds.Contains(id))
        {
            return true;
        }

        _lastIds.Enqueue(id);
        if (_lastIds.Count > RememberedIds)
        {
            _lastIds.Dequeue();
        }

        return false;
    }

    private ReadPlace PlaceOf(WarcRecord record) => new(input, Offset: record.Offset);

    private static string Name(WarcRecord record) => Excerpt.Of(record.Uri ?? record.Id ?? "no URI", 200);

    private ReadResult Truncated(WarcRecord record)
    {
        _ended = true;
        return Broken(record.Offset, record, $"the file ends within it, after {_bytes.Offset - record.Offset:N0} bytes");
    }

    private ReadResult Broken(long offset, WarcRecord? record, string why) => ReadResult.Failed(new ReadPlace(input, Offset: offset).Fail(
        ReadReason.BrokenWarc,
        $"The record{(record is null ? "" : " of " + Name(record))} at byte {offset:N0} is damaged: {why}.",
        "Copy or download the file again; the other records were read."));
}
