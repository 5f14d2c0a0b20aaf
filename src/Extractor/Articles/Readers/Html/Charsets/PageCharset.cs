using System.Buffers;
using System.Text;

namespace Extractor.Articles.Readers.Html.Charsets;

/// <summary>Finds the encoding that a page states in its head, as browsers do: <c>charset=</c> of a meta tag or of an XML declaration.</summary>
internal static class PageCharset
{
    // Browsers look at 1,024 bytes; pages with a long preface state it later.
    private const int HeadBytes = 8192;
    private const int LongestName = 40;

    private static readonly SearchValues<byte> NameEnds = SearchValues.Create("\"'>;/ \t\r\n?"u8);

    /// <summary>The encoding of a name; null when there is no name or it is not known.</summary>
    public static Encoding? Of(string? name) => string.IsNullOrWhiteSpace(name) ? null : Known(name.Trim());

    /// <summary>The encoding; null when none is stated or it is not known.</summary>
    public static Encoding? Stated(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, HeadBytes)];
        return After(head, "charset"u8) ?? (head.TrimStart(" \t\r\n"u8).StartsWith("<?xml"u8) ? After(head[..(head.IndexOf("?>"u8) + 1)], "encoding"u8) : null);
    }

    /// <summary>The encoding behind the first <c>key=</c> that names one; scripts and links may have a charset too.</summary>
    private static Encoding? After(ReadOnlySpan<byte> head, ReadOnlySpan<byte> key)
    {
        for (int at; (at = IndexOfIgnoreCase(head, key)) >= 0;)
        {
            head = head[(at + key.Length)..];
            ReadOnlySpan<byte> value = head.TrimStart(" \t\r\n"u8);
            if (!value.StartsWith("="u8))
            {
                continue;
            }

            value = value[1..].TrimStart(" \t\r\n\"'"u8);
            int end = value.IndexOfAny(NameEnds);
            if (end is > 0 and <= LongestName && Known(Encoding.ASCII.GetString(value[..end])) is { } encoding)
            {
                return encoding;
            }
        }

        return null;
    }

    private static int IndexOfIgnoreCase(ReadOnlySpan<byte> text, ReadOnlySpan<byte> key)
    {
        for (int i = 0; i + key.Length <= text.Length; i++)
        {
            if (Ascii.EqualsIgnoreCase(text.Slice(i, key.Length), key))
            {
                return i;
            }
        }

        return -1;
    }

    private static Encoding? Known(string name)
    {
        switch (name.ToLowerInvariant())
        {
            case "utf-8" or "utf8" or "unicode-1-1-utf-8":
                return Encoding.UTF8;

            // What calls itself Latin-1 or ASCII is Windows-1252, says the standard, for so it is written.
            case "iso-8859-1" or "iso8859-1" or "latin1" or "l1" or "us-ascii" or "ascii" or "windows-1252" or "cp1252" or "ansi":
                return CodePagesEncodingProvider.Instance.GetEncoding(1252);

            // A meta tag that could be read as ASCII is in none of these, whatever it says; UTF-7 is an old way in for attackers.
            case var other when other.StartsWith("utf-16", StringComparison.Ordinal) || other.StartsWith("utf-32", StringComparison.Ordinal) || other.StartsWith("utf-7", StringComparison.Ordinal):
                return null;
            case "euc-kr" or "ks_c_5601-1987" or "ksc5601":
                return CodePagesEncodingProvider.Instance.GetEncoding(949);
            case "gb2312" or "gbk":
                return CodePagesEncodingProvider.Instance.GetEncoding("gb18030");
            default:
                return CodePagesEncodingProvider.Instance.GetEncoding(name);
        }
    }
}
