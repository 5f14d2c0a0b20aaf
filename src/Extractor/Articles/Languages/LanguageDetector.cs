using Extractor.Models;

namespace Extractor.Articles.Languages;

/// <summary>
/// Tells whether a text is English, by the share of function words of some forty languages among its words (Grefenstette 1995) and by its script. In doubt it is:
/// an article that is extracted in vain costs little, one that is lost costs its claims. Immutable and thread-safe; time is linear, and the first words of a long text do.
/// </summary>
public sealed class LanguageDetector
{
    private const int MostWords = 4_000;
    private const int LongestWord = 24;

    // Another language needs so large a share of the words, in so many different ones, and so much more than English has. Names bring some: "Deportivo de La Coruña".
    private const double LeastShare = 0.14;
    private const double LeastShareStated = 0.08;
    private const int LeastDifferent = 3;
    private const double TimesEnglish = 1.5;
    private const double Prior = 0.02;

    /// <summary>Guesses the language of an article's text. The language that the archive states is evidence, not proof.</summary>
    public LanguageGuess Guess(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Guess(article.Text, article.Language);
    }

    /// <summary>Guesses the language of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stated">The language that is stated for it, as a BCP 47 tag; null for none.</param>
    public LanguageGuess Guess(ReadOnlySpan<char> text, string? stated = null)
    {
        FunctionWordCount words = Count(text, out ScriptCount scripts);
        if (scripts.Foreign() is { } foreign)
        {
            return new LanguageGuess(foreign, false, 0);
        }

        double english = words.English;
        int best = words.MostOther(scripts.IsUpper, out double other, out int different);
        bool statedOther = stated is not null && !stated.StartsWith("en", StringComparison.OrdinalIgnoreCase);
        bool isOther = other >= (statedOther ? LeastShareStated : LeastShare) && different >= LeastDifferent && other > TimesEnglish * english;
        return new LanguageGuess(FunctionWords.Tags[isOther ? best : FunctionWords.English], !isOther, Math.Round((english + Prior) / (english + other + (2 * Prior)), 3));
    }

    private static FunctionWordCount Count(ReadOnlySpan<char> text, out ScriptCount scripts)
    {
        scripts = default;
        FunctionWordCount words = new();
        Span<char> lower = stackalloc char[LongestWord];
        int length = 0;
        bool capital = false;
        for (int i = 0; i <= text.Length && words.Words < MostWords; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                scripts.Add(text[i]);
                capital = length == 0 ? char.IsUpper(text[i]) : capital;
                lower[Math.Min(length++, LongestWord - 1)] = char.ToLowerInvariant(text[i]);
            }
            else if (length > 0)
            {
                words.Add(length < LongestWord ? FunctionWords.Of(Fnv1a.Hash(lower[..length])) : default, capital);
                length = 0;
            }
        }

        return words;
    }
}
