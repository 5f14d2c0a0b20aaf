using Extractor.Tokens;

namespace Extractor.Entities.Names;

/// <summary>How a sentence uses capitals.</summary>
internal enum SentenceCase : byte
{
    /// <summary>Names have capitals, other words do not.</summary>
    Normal,

    /// <summary>Most words have an initial capital: <c>Storm Kills Three in Northern Spain</c>.</summary>
    Title,

    /// <summary>Most words are in capitals throughout.</summary>
    Capitals,
}

/// <summary>Tells how a sentence uses capitals.</summary>
internal static class SentenceCases
{
    private const int LeastWords = 4;

    /// <summary>Counts the words of a sentence by their case.</summary>
    public static SentenceCase Of(TokenizedArticle tokens, TokenRange sentence)
    {
        int words = 0;
        int initial = 0;
        int whole = 0;
        int allWords = 0;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            ReadOnlySpan<char> form = tokens.Form(i);
            if (!char.IsLetter(form[0]) || form.Length < 2)
            {
                continue;
            }

            allWords++;
            whole += form.ContainsAnyInRange('a', 'z') || char.IsLower(form[^1]) ? 0 : 1;
            if (form.Length > 3)
            {
                words++;
                initial += char.IsUpper(form[0]) ? 1 : 0;
            }
        }

        // "US", "UN" and "IMF" fill short headlines, so capitals need more words than titles.
        bool capitals = allWords >= LeastWords - 1 && whole * 5 >= allWords * 4;
        return capitals ? SentenceCase.Capitals : words >= LeastWords && initial * 4 >= words * 3 ? SentenceCase.Title : SentenceCase.Normal;
    }
}
