using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;

namespace Extractor.Articles.Readers.Xml;

/// <summary>
/// Mends what archives write that is no XML though its meaning is plain: <c>R&amp;D</c> with a bare ampersand, names of characters that only HTML
/// knows (<c>&amp;eacute;</c>), control characters of old wire services, numbers of characters of Windows-1252 (<c>&amp;#146;</c>). References to
/// other entities stay and are refused by the parser. One pass.
/// </summary>
internal static class XmlRepair
{
    private const string DataOpening = "<![CDATA[";
    private const int LongestReference = 40;

    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        "&<\uFFFE\uFFFF" + string.Concat(Enumerable.Range(0, 0x20).Where(c => c is not (0x09 or 0x0A or 0x0D)).Select(c => (char)c))
        + string.Concat(Enumerable.Range(0xD800, 0x800).Select(c => (char)c)));

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The source, mended.</summary>
    public static string Of(string source)
    {
        StringBuilder mended = new(source.Length + 16);
        bool inData = false;
        int dataEnd = -1;
        for (int at = 0; at < source.Length;)
        {
            int next = source.AsSpan(at).IndexOfAny(Suspects);
            if (next < 0)
            {
                return mended.Append(source, at, source.Length - at).ToString();
            }

            mended.Append(source, at, next);
            at += next;
            inData = at < dataEnd;
            if (!inData && string.CompareOrdinal(source, at, DataOpening, 0, DataOpening.Length) == 0)
            {
                dataEnd = source.IndexOf("]]>", at, StringComparison.Ordinal) is var end and >= 0 ? end : source.Length;
                mended.Append(DataOpening);
                at += DataOpening.Length;
                continue;
            }

            at += source[at] == '&' && !inData ? Reference(source, at, mended) : Character(source, at, mended);
        }

        return mended.ToString();
    }

    /// <summary>The character that a number names, if text can hold it; else a space.</summary>
    public static string Numbered(int number)
    {
        if (number is >= 0x80 and < 0xA0)
        {
            return Windows1252.GetString([(byte)number]);
        }

        bool allowed = Rune.IsValid(number) && number is 0x09 or 0x0A or 0x0D or (>= 0x20 and not 0xFFFE and not 0xFFFF);
        return allowed && Rune.IsValid(number) ? new Rune(number).ToString() : " ";
    }

    private static int Character(string source, int at, StringBuilder mended)
    {
        char c = source[at];
        if (char.IsHighSurrogate(c) && at + 1 < source.Length && char.IsLowSurrogate(source[at + 1]))
        {
            mended.Append(source, at, 2);
            return 2;
        }

        mended.Append(char.IsSurrogate(c) ? '\uFFFD' : c is '<' or '&' ? c : ' ');
        return 1;
    }

    /// <summary>Mends the reference, or bare ampersand, at a place, and tells how many characters it took.</summary>
    private static int Reference(string source, int at, StringBuilder mended)
    {
        int end = source.AsSpan(at, Math.Min(LongestReference, source.Length - at)).IndexOf(';');
        ReadOnlySpan<char> name = end > 1 ? source.AsSpan(at + 1, end - 1) : default;
        if (name is "amp" or "lt" or "gt" or "quot" or "apos")
        {
            mended.Append(source, at, end + 1);
            return end + 1;
        }

        if (Number(name) is { } number)
        {
            mended.Append(WebUtility.HtmlEncode(Numbered(number)));
            return end + 1;
        }

        if (!IsName(name))
        {
            mended.Append("&amp;");
            return 1;
        }

        string reference = source.Substring(at, end + 1);
        mended.Append(WebUtility.HtmlDecode(reference));
        return end + 1;
    }

    private static int? Number(ReadOnlySpan<char> name)
    {
        bool hex = name.StartsWith("#x") || name.StartsWith("#X");
        if (!hex && !name.StartsWith("#"))
        {
            return null;
        }

        return int.TryParse(name[(hex ? 2 : 1)..], hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (char c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-' or '.' or ':'))
            {
                return false;
            }
        }

        return name.Length > 0 && (char.IsAsciiLetter(name[0]) || name[0] == '_');
    }
}
