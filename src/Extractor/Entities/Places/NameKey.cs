using System.Text;

namespace Extractor.Entities.Places;

/// <summary>
/// The form in which names are compared: lower case, without diacritics, stops and apostrophes, with one space for hyphens and white space.
/// <c>Côte d'Ivoire</c> and <c>Cote d’Ivoire</c>, <c>U.S.</c> and <c>US</c>, <c>Guinea-Bissau</c> and <c>Guinea Bissau</c> are one key each.
/// </summary>
internal static class NameKey
{
    /// <summary>Longer names are not looked up; the longest of the gazetteer are shorter.</summary>
    public const int LongestKey = 96;

    private const int FirstFolded = 0xC0;
    private const int EndFolded = 0x250;
    private static readonly char[] Folded = BuildFolded();

    /// <summary>Writes the key of a text and returns its length, or -1 when it does not fit.</summary>
    public static int Write(ReadOnlySpan<char> text, Span<char> key)
    {
        int length = 0;
        foreach (char raw in text)
        {
            char c = Fold(raw);
            if (c == '\0' || (c == ' ' && (length == 0 || key[length - 1] == ' ')))
            {
                continue;
            }

            if (length == key.Length)
            {
                return -1;
            }

            key[length++] = c;
        }

        return length > 0 && key[length - 1] == ' ' ? length - 1 : length;
    }

    /// <summary>The key of a text as a string.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        Span<char> key = stackalloc char[LongestKey];
        int length = Write(text, key);
        return length < 0 ? string.Empty : new string(key[..length]);
    }

    // '\0' stands for a character that is dropped.
    private static char Fold(char c) => c switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => c,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        '.' or '\'' or '’' or '‘' or '`' or 'ʻ' or 'ʼ' or 'ʽ' => '\0',
        '-' or '‑' or '–' or '_' => ' ',
        >= (char)FirstFolded and < (char)EndFolded => Folded[c - FirstFolded],
        _ when char.IsWhiteSpace(c) => ' ',
        >= '\u0300' and <= '\u036F' => '\0',
        >= '\u1E00' and <= '\u1EFF' => Decomposed(c),
        _ => char.ToLowerInvariant(c),
    };

    private static char[] BuildFolded()
    {
        char[] folded = new char[EndFolded - FirstFolded];
        for (int i = 0; i < folded.Length; i++)
        {
            folded[i] = Decomposed((char)(FirstFolded + i));
        }

        return folded;
    }

    // Letters that Unicode does not decompose are written as the press writes them: Łódź as Lodz, Đà Nẵng as Da Nang.
    private static char Decomposed(char c) => c switch
    {
        'Ø' or 'ø' => 'o',
        'Ł' or 'ł' => 'l',
        'Đ' or 'đ' or 'Ð' or 'ð' => 'd',
        'ı' => 'i',
        'ß' => 's',
        'Æ' or 'æ' => 'a',
        'Ħ' or 'ħ' => 'h',
        _ => char.ToLowerInvariant(c.ToString().Normalize(NormalizationForm.FormD)[0]),
    };
}
