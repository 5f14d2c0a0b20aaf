using System.Text;

namespace Extractor.Articles.Readers.Sgml;

/// <summary>
/// A piece of SGML whose elements are found by their names. It is not parsed further: in its texts stand lone marks and names of companies in angle
/// brackets, which no parser would take.
/// </summary>
internal sealed class SgmlText(string source)
{
    /// <summary>What stands in the first element of a name, to its end tag or, without one, to the end; null when there is no such element.</summary>
    public string? Element(string name)
    {
        int start = Opening(name, 0);
        int content = start < 0 ? -1 : source.IndexOf('>', start) + 1;
        if (content <= 0)
        {
            return null;
        }

        int end = source.IndexOf($"</{name}>", content, StringComparison.Ordinal);
        return source[content..(end < 0 ? source.Length : end)];
    }

    /// <summary>An attribute of the first tag; null when it has none of the name.</summary>
    public string? Attribute(string name)
    {
        int end = source.IndexOf('>', StringComparison.Ordinal);
        ReadOnlySpan<char> tag = source.AsSpan(0, Math.Max(0, end));
        int at = tag.IndexOf($" {name}=\"", StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        ReadOnlySpan<char> value = tag[(at + name.Length + 3)..];
        int close = value.IndexOf('"');
        return close <= 0 ? null : value[..close].ToString();
    }

    /// <summary>The text without whole elements in it.</summary>
    public string OutsideElements()
    {
        StringBuilder kept = new();
        int at = 0;
        foreach (string name in (ReadOnlySpan<string>)["AUTHOR", "DATELINE", "TITLE"])
        {
            int start = Opening(name, at);
            int end = start < 0 ? -1 : source.IndexOf($"</{name}>", start, StringComparison.Ordinal);
            if (end >= 0)
            {
                kept.Append(source, at, start - at);
                at = end + name.Length + 3;
            }
        }

        return kept.Append(source, at, source.Length - at).ToString();
    }

    private int Opening(string name, int from)
    {
        for (int at; (at = source.IndexOf("<" + name, from, StringComparison.Ordinal)) >= 0; from = at + 1)
        {
            int end = at + name.Length + 1;
            if (end < source.Length && (source[end] == '>' || char.IsWhiteSpace(source[end])))
            {
                return at;
            }
        }

        return -1;
    }
}
