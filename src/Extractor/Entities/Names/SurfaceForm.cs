using System.Text;
using Extractor.Tokens;

namespace Extractor.Entities.Names;

/// <summary>Writes a name as it stands in the text.</summary>
internal static class SurfaceForm
{
    private const int LeastCapitals = 6;

    /// <summary>The text of the tokens on one line; a long name in capitals (<c>HEERENVEEN</c>) gets initial capitals.</summary>
    public static string Of(TokenizedArticle tokens, TokenRange range)
    {
        string text = tokens.Span(range).Of(tokens.Text);
        bool broken = text.AsSpan().ContainsAny('\n', '\r', '\t') || text.Contains("  ", StringComparison.Ordinal) || text.Contains('’', StringComparison.Ordinal);
        if (broken)
        {
            text = string.Join(' ', text.Replace('’', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }

        return text.Length >= LeastCapitals && InCapitals(text) ? InitialCapitals(text) : text;
    }

    private static bool InCapitals(string text)
    {
        foreach (char c in text)
        {
            if (!char.IsUpper(c) && c is not (' ' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    private static string InitialCapitals(string text)
    {
        StringBuilder cased = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            cased.Append(i == 0 || text[i - 1] is ' ' or '-' ? text[i] : char.ToLowerInvariant(text[i]));
        }

        return cased.ToString();
    }
}
