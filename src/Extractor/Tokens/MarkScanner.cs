using System.Buffers;
using Extractor.Articles;

namespace Extractor.Tokens;

/// <summary>
/// Finds the end of a token that begins with a mark. Marks stand alone but for runs (<c>...</c>, <c>?!</c>, <c>--</c>, <c>$$$</c>), lines drawn with
/// them (<c>--==--</c>), emoticons (<c>:-)</c>), degrees (<c>°C</c>), and the names of social media (<c>#news</c>, <c>@desk</c>).
/// </summary>
internal static class MarkScanner
{
    private static readonly SearchValues<char> Lines = SearchValues.Create("-=*_~+");
    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?");
    private static readonly string[] Emoticons = [":-)", ":-(", ";-)", ":-D", ":-P", ":-/", ":)", ":(", ";)", ":D", ":P", ":p", ":/", "=)", "=(", "=D", ";P", "<3", ":'("];

    /// <summary>The end of the token that begins with the mark at <paramref name="start"/>.</summary>
    public static int End(string text, int start, TextSpan sentence)
    {
        int end = sentence.End;
        char c = text[start];
        switch (c)
        {
            case '.' or '!' or '?':
                return start + Run(text.AsSpan(start, end - start), Ends);
            case ':' or ';' or '=' or '<' when Emoticon(text, start, sentence) is > 0 and int length:
                return start + length;
            case '-' or '*' or '=' or '_' or '~' or '+' when Run(text.AsSpan(start, end - start), Lines) is >= 3 and int length:
                return start + length;
            case '-' or '—' or '–' or '*' or '=' or '_' or '~' or '`' or '\'' or '$' or '<' or '>' or '+' or '/' or '\\':
                return Same(text, start, end);
            case '°' or 'º' when start + 1 < end && text[start + 1] is 'C' or 'F' or 'c' or 'f' && (start + 2 >= end || !char.IsLetter(text[start + 2])):
                return start + 2;
            case '#' or '@' when start + 1 < end && char.IsLetter(text[start + 1]) && (start == sentence.Start || !char.IsLetterOrDigit(text[start - 1])):
                return NameEnd(text, start + 1, end);
            default:
                return start + 1;
        }
    }

    private static int Run(ReadOnlySpan<char> rest, SearchValues<char> marks)
    {
        int length = rest.IndexOfAnyExcept(marks);
        return length < 0 ? rest.Length : length;
    }

    private static int Same(string text, int start, int end)
    {
        int i = start + 1;
        while (i < end && text[i] == text[start])
        {
            i++;
        }

        return i;
    }

    // Between blanks or marks, so that "(see:)" and "10:D4" are none: something parts the emoticon from the word after it.
    private static int Emoticon(string text, int start, TextSpan sentence)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start, sentence.End - start);
        bool after = start == sentence.Start || char.IsWhiteSpace(text[start - 1]) || text[start - 1] is '.' or '!' or '?' || char.IsLower(text[start - 1]);
        if (!after)
        {
            return 0;
        }

        foreach (string emoticon in Emoticons)
        {
            if (rest.StartsWith(emoticon, StringComparison.Ordinal) && (rest.Length == emoticon.Length || !char.IsLetterOrDigit(rest[emoticon.Length]) && rest[emoticon.Length] != '/'))
            {
                return emoticon.Length;
            }
        }

        return 0;
    }

    private static int NameEnd(string text, int i, int end)
    {
        while (i < end && (char.IsLetterOrDigit(text[i]) || text[i] == '_'))
        {
            i++;
        }

        return i;
    }
}
