namespace Extractor.Review.Exports.Formats;

/// <summary>A token of a task.</summary>
/// <param name="Start">Where it begins, in UTF-16 of the task's text.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Space">True when white space follows.</param>
internal readonly record struct ProdigyToken(int Start, int End, bool Space);

/// <summary>Cuts a task's text into tokens: words and marks, cut wherever a span begins or ends, so that every span is whole tokens.</summary>
internal static class ProdigyTokens
{
    /// <summary>The tokens, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cuts">Indexes where a token has to end.</param>
    public static List<ProdigyToken> Of(string text, IReadOnlySet<int> cuts)
    {
        List<ProdigyToken> tokens = [];
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            bool ends = i == text.Length || char.IsWhiteSpace(text[i]) || (i > start && (cuts.Contains(i) || !Join(text, i)));
            if (ends && i > start)
            {
                tokens.Add(new ProdigyToken(start, i, i < text.Length && char.IsWhiteSpace(text[i])));
                start = i;
            }

            start += i < text.Length && char.IsWhiteSpace(text[i]) ? 1 : 0;
        }

        return tokens;
    }

    // "1,853" and "U.S" stay whole, and so do surrogate pairs with what combines with them.
    private static bool Join(string text, int i)
    {
        bool within = text[i] is '.' or ',' or '\'' or '’' or '-' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]) && char.IsLetterOrDigit(text[i - 1]);
        return within || IsWord(text[i]) == IsWord(text[i - 1]) || (char.IsLetterOrDigit(text[i]) && i > 1 && text[i - 1] is '.' or ',' or '\'' or '’' or '-' && char.IsLetterOrDigit(text[i - 2]));
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;
}
