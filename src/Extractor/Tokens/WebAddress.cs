namespace Extractor.Tokens;

/// <summary>Finds the end of a URL or e-mail address.</summary>
internal static class WebAddress
{
    private const int LongestScheme = 8;
    private const int LongestName = 64;

    /// <summary>The end of the address that begins at <paramref name="start"/>, without the punctuation of the sentence around it; <paramref name="start"/> when there is none.</summary>
    public static int End(string text, int start, int end)
    {
        if (!Begins(text, start, end))
        {
            return start;
        }

        int i = start;
        while (i < end && !char.IsWhiteSpace(text[i]) && text[i] is not ('<' or '>' or '"' or '”'))
        {
            i++;
        }

        while (i > start && text[i - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'' or '’')
        {
            i--;
        }

        return i;
    }

    private static bool Begins(string text, int start, int end)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start, Math.Min(end - start, LongestName));
        if (rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        int scheme = rest[..Math.Min(rest.Length, LongestScheme + 3)].IndexOf("://");
        return scheme > 0 || IsMail(rest);
    }

    private static bool IsMail(ReadOnlySpan<char> rest)
    {
        int at = rest.IndexOf('@');
        if (at <= 0 || at + 1 >= rest.Length || !char.IsLetterOrDigit(rest[at + 1]))
        {
            return false;
        }

        foreach (char c in rest[..at])
        {
            if (!char.IsLetterOrDigit(c) && c is not ('.' or '_' or '-' or '+'))
            {
                return false;
            }
        }

        return true;
    }
}
