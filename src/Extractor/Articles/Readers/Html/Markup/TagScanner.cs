namespace Extractor.Articles.Readers.Html.Markup;

/// <summary>Finds the end of a tag.</summary>
internal static class TagScanner
{
    /// <summary>The index behind the tag that begins at an index; the end of the source when it is not closed.</summary>
    /// <remarks>A <c>&gt;</c> within a quoted attribute does not end the tag, as in <c>&lt;img alt="5 > 3"></c>.</remarks>
    public static int End(string source, int tag)
    {
        int at = tag + 1;
        while (at < source.Length)
        {
            int mark = source.AsSpan(at).IndexOfAny('>', '=');
            if (mark < 0)
            {
                return source.Length;
            }

            at += mark + 1;
            if (source[at - 1] == '>')
            {
                return at;
            }

            at = Value(source, at);
        }

        return source.Length;
    }

    /// <summary>True when a name that is as long as a known one ends at an index.</summary>
    public static bool EndsName(string source, int at) => at >= source.Length || char.IsWhiteSpace(source[at]) || source[at] is '>' or '/';

    /// <summary>Passes over the quoted value behind an equals sign; an unquoted one needs no care, for <c>&gt;</c> ends it.</summary>
    private static int Value(string source, int at)
    {
        while (at < source.Length && char.IsWhiteSpace(source[at]))
        {
            at++;
        }

        if (at >= source.Length || source[at] is not ('"' or '\''))
        {
            return at;
        }

        int quote = source.IndexOf(source[at], at + 1);
        return quote < 0 ? source.Length : quote + 1;
    }
}
