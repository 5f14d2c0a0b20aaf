using Extractor.Articles;
using Extractor.Sentences;

namespace Extractor.Tokens;

/// <summary>Walks one sentence and adds its tokens.</summary>
internal static class TokenScanner
{
    /// <summary>Adds the tokens of the sentence to the list.</summary>
    public static void Scan(string text, TextSpan sentence, TokenList tokens)
    {
        int i = sentence.Start;
        bool quoted = false;
        while (i < sentence.End)
        {
            char c = text[i];
            if (Blank.Is(c))
            {
                i++;
                continue;
            }

            bool word = IsWordChar(text, i);
            int end = char.IsAsciiDigit(c) ? NumberScanner.End(text, i, sentence.End)
                : IsDecimal(text, i, sentence) ? NumberScanner.End(text, i + 1, sentence.End)
                : word ? WordEnd(text, i, sentence.End)
                : MarkScanner.End(text, i, sentence);
            AddWord(text, i, end, tokens);
            quoted |= c is '\'' or '‘' && (i == sentence.Start || Blank.Is(text[i - 1]));
            if (word && !quoted && IsPossessive(text, end, sentence.End))
            {
                tokens.JoinNext();
                tokens.Add(end, ++end);
            }

            i = end;
        }
    }

    // ".001 per cent": a decimal fraction without its zero.
    private static bool IsDecimal(string text, int i, TextSpan sentence) =>
        text[i] == '.' && i + 1 < sentence.End && char.IsAsciiDigit(text[i + 1]) && (i == sentence.Start || Blank.Is(text[i - 1]));

    // "the soldiers' pay": not where a single quotation mark is open, "the 'soldiers' left".
    private static bool IsPossessive(string text, int end, int sentenceEnd) =>
        end < sentenceEnd && text[end] is '\'' or '’' && text[end - 1] is 's' or 'S' && (end + 1 >= sentenceEnd || char.IsWhiteSpace(text[end + 1]));

    private static bool IsWordChar(string text, int i) =>
        char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]) || (text[i] is '²' or '³' && i > 0 && char.IsLetter(text[i - 1])) || char.GetUnicodeCategory(text[i]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static int WordEnd(string text, int start, int end)
    {
        int web = WebAddress.End(text, start, end);
        web = web > start ? web : FileNames.End(text, start, end);
        web = web > start ? web : SlashWords.End(text, start, end);
        if (web > start)
        {
            return web;
        }

        int i = start;
        while (i < end)
        {
            char c = text[i];
            if (IsWordChar(text, i))
            {
                i++;
            }
            else if (IsInnerMark(text, c, i, end))
            {
                i += 1;
            }
            else
            {
                break;
            }
        }

        int prefix = MoneyPrefix.End(text, start, i);
        return prefix > start ? prefix : IncludesStop(text, start, i, end) ? i + 1 : i;
    }

    // Inside a word: the apostrophe of "don't" and "O'Brien", the full stops of "U.S." and "p.m.", the ampersand of "AT&T", the hyphen after a prefix ("co-founder").
    private static bool IsInnerMark(string text, char c, int i, int end)
    {
        if (i + 1 >= end || i == 0 || !char.IsLetterOrDigit(text[i + 1]))
        {
            return false;
        }

        return c switch
        {
            '\'' or '’' => char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]),
            '.' => char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]) && IsDotted(text, i, end),
            '_' => true,
            '&' => char.IsUpper(text[i - 1]) && char.IsUpper(text[i + 1]),
            '-' or '‑' => Affixes.KeepsHyphen(text, i, end),
            _ => false,
        };
    }

    // "U.S", "p.m": a single letter on each side. "Ph.D" is the known exception.
    private static bool IsDotted(string text, int i, int end)
    {
        bool singleBefore = i < 2 || !char.IsLetter(text[i - 2]);
        bool singleAfter = i + 2 >= end || !char.IsLetter(text[i + 2]);
        return (singleBefore && singleAfter) || (text[i - 1] is 'h' && text[i + 1] is 'D');
    }

    private static bool IncludesStop(string text, int start, int stop, int end)
    {
        if (stop >= end || text[stop] != '.')
        {
            return false;
        }

        ReadOnlySpan<char> word = text.AsSpan(start, stop - start);
        bool initial = word.Length == 1 && char.IsUpper(word[0]) && stop + 1 < end;
        if (initial || (word.Contains('.') && char.IsLetter(word[^1])))
        {
            return true;
        }

        AbbreviationKind kind = AbbreviationTable.KindAt(text, start, stop, end);
        return kind == AbbreviationKind.Company || (kind != AbbreviationKind.None && stop + 1 < end);
    }

    private static void AddWord(string text, int start, int end, TokenList tokens)
    {
        int cut = NumberScanner.IsDecade(text, start, end) ? start : Contractions.Cut(text, start, end);
        if (cut > start && cut < end)
        {
            tokens.Add(start, cut);
            tokens.JoinNext();
            tokens.Add(cut, end);
        }
        else
        {
            tokens.Add(start, end);
        }
    }
}
