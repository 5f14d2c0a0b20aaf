using System.Globalization;
using System.Text;

namespace Extractor.Articles.Readers.Http;

/// <summary>What a web server answered (HTTP/1.x, RFC 9112), as crawls keep it: a status line, fields, and the body as it was sent.</summary>
internal sealed class HttpAnswer
{
    private readonly Dictionary<string, string> _fields;

    private HttpAnswer(int status, Dictionary<string, string> fields, ReadOnlyMemory<byte> sent)
    {
        Status = status;
        _fields = fields;
        Sent = sent;
    }

    /// <summary>The status code.</summary>
    public int Status { get; }

    /// <summary>The body as it was sent.</summary>
    public ReadOnlyMemory<byte> Sent { get; }

    /// <summary>The media type in lower case, without parameters; null when none is given.</summary>
    public string? MediaType => Field("content-type")?.Split(';')[0].Trim().ToLowerInvariant() is { Length: > 0 } type ? type : null;

    /// <summary>The charset that the media type names; null when it names none.</summary>
    public string? Charset => Parameter("charset");

    /// <summary>The codings of the transfer and of the content, in the order in which they are to be taken off.</summary>
    public IEnumerable<string> Codings => Listed("transfer-encoding").Reverse().Concat(Listed("content-encoding").Reverse());

    /// <summary>Reads an answer; null when it begins with no status line.</summary>
    public static HttpAnswer? Parse(ReadOnlyMemory<byte> bytes)
    {
        if (!bytes.Span.StartsWith("HTTP/"u8))
        {
            return null;
        }

        int at = 0;
        string[] first = Line(bytes.Span, ref at).Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        if (first.Length < 2 || !int.TryParse(first[1], NumberStyles.None, CultureInfo.InvariantCulture, out int status))
        {
            return null;
        }

        Dictionary<string, string> fields = [];
        for (string line = Line(bytes.Span, ref at); line.Length > 0; line = Line(bytes.Span, ref at))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            string name = colon < 0 ? string.Empty : line[..colon].Trim().ToLowerInvariant();
            if (name.Length > 0)
            {
                string value = line[(colon + 1)..].Trim();
                fields[name] = fields.TryGetValue(name, out string? before) && name.EndsWith("encoding", StringComparison.Ordinal) ? before + "," + value : value;
            }
        }

        return new HttpAnswer(status, fields, bytes[at..]);
    }

    private static string Line(ReadOnlySpan<byte> bytes, ref int at)
    {
        ReadOnlySpan<byte> rest = bytes[at..];
        int feed = rest.IndexOf((byte)'\n');
        ReadOnlySpan<byte> line = feed < 0 ? rest : rest[..feed];
        at += feed < 0 ? rest.Length : feed + 1;
        return Encoding.Latin1.GetString(line.TrimEnd((byte)'\r'));
    }

    private string? Field(string name) => _fields.GetValueOrDefault(name);

    private string? Parameter(string name)
    {
        foreach (string part in (Field("content-type") ?? string.Empty).Split(';').Skip(1))
        {
            int equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && part[..equals].Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return part[(equals + 1)..].Trim().Trim('"', '\'');
            }
        }

        return null;
    }

    private IEnumerable<string> Listed(string name) =>
        (Field(name) ?? string.Empty).ToLowerInvariant().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(c => c is not ("identity" or "none" or "utf-8"));
}
