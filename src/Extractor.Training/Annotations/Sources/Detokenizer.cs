using System.Globalization;
using System.Text;

namespace Extractor.Training.Annotations.Sources;

/// <summary>
/// Makes a readable text of tokens: blanks are left out before closing marks and clitics, behind opening marks and currency signs, and inside quotation marks,
/// which open and close by turns. It is wrong here and there (<c>' 90s</c>), and must stay exactly so: the annotations count in its texts.
/// </summary>
internal sealed class Detokenizer
{
    private static readonly HashSet<string> Closing = [",", ".", ";", ":", "!", "?", ")", "]", "}", "%", "...", "”", "’"];
    private static readonly HashSet<string> Opening = ["(", "[", "{", "“", "‘", "$", "£", "€", "₹", "#"];
    private static readonly HashSet<string> Quotes = ["\"", "''", "``"];
    private static readonly HashSet<string> Clitics = new(StringComparer.OrdinalIgnoreCase) { "s", "re", "ve", "ll", "d", "m", "t" };
    private static readonly HashSet<string> Negations = new(StringComparer.OrdinalIgnoreCase) { "n't", "n’t" };

    private readonly StringBuilder _text = new();
    private bool _inQuotes;
    private bool _inSingleQuotes;
    private bool _glued;

    private Detokenizer()
    {
    }

    /// <summary>The text of the tokens of a paragraph.</summary>
    public static string Join(IReadOnlyList<string> tokens)
    {
        Detokenizer text = new();
        for (int i = 0; i < tokens.Count; i++)
        {
            text.Add(tokens[i], i > 0 ? tokens[i - 1] : string.Empty, i + 1 < tokens.Count ? tokens[i + 1] : string.Empty);
        }

        return text._text.ToString();
    }

    private void Add(string token, string before, string after)
    {
        bool apart = !_glued && !IsAttached(token);
        _glued = Opening.Contains(token);
        if (Quotes.Contains(token))
        {
            apart &= !_inQuotes;
            _glued = !_inQuotes;
            _inQuotes = !_inQuotes;
        }
        else if (token == "'")
        {
            apart &= SingleQuote(before);
        }
        else if (token == "/" && IsWord(before, last: true) && IsWord(after, last: false))
        {
            apart = false;
            _glued = true;
        }

        _text.Append(apart && _text.Length > 0 ? " " : string.Empty).Append(token);
    }

    private static bool IsAttached(string token) => Closing.Contains(token) || Negations.Contains(token) || (token.Length > 1 && token[0] is '\'' or '’' && Clitics.Contains(token[1..]));

    // A possessive (the boys '), the end of a quotation, or its beginning, which alone stands apart from the word before.
    private bool SingleQuote(string before)
    {
        bool opens = !_inSingleQuotes && !before.EndsWith('s');
        _glued = opens;
        _inSingleQuotes = opens;
        return opens;
    }

    private static bool IsWord(string token, bool last)
    {
        if (token.Length == 0)
        {
            return false;
        }

        Rune rune = last ? token.EnumerateRunes().Last() : token.EnumerateRunes().First();
        return rune.Value == '_' || Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
    }
}
