using Extractor.Articles.Cleaning.Layout;

namespace Extractor.Articles.Cleaning.Furniture;

/// <summary><c>© 2016 The Daily</c>, <c>Copyright 1998 by …</c>, <c>All rights reserved</c>; not <c>Copyright law changed in 2016.</c></summary>
internal static class Copyright
{
    private const string Word = "copyright";

    public static bool Matches(ReadOnlySpan<char> line, LineShape shape)
    {
        if (line[0] == '©' || OpensWithYear(line, "(c)"))
        {
            return true;
        }

        if (line.StartsWith(Word, StringComparison.OrdinalIgnoreCase))
        {
            ReadOnlySpan<char> rest = line[Word.Length..].TrimStart(" :");
            return rest.StartsWith("©") || rest.StartsWith("(c)", StringComparison.OrdinalIgnoreCase) || OpensWithYear(rest, "");
        }

        return shape.Words <= 40 && line.Contains("all rights reserved", StringComparison.OrdinalIgnoreCase);
    }

    private static bool OpensWithYear(ReadOnlySpan<char> text, string opening)
    {
        if (!text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        text = text[opening.Length..].TrimStart();
        return text.Length >= 4 && text[0] is '1' or '2' && char.IsAsciiDigit(text[1]) && char.IsAsciiDigit(text[2]) && char.IsAsciiDigit(text[3]);
    }
}
