using Extractor.Entities.Places;
using Extractor.Syntax;

namespace Extractor.Entities.Names;

/// <summary>Decides whether a run of capitals is a person's name.</summary>
internal static class PersonRule
{
    private const int MostTokens = 7;

    /// <summary>The end of the person's name at <paramref name="first"/>, or <paramref name="first"/> when it is none.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="first">The first token.</param>
    /// <param name="runEnd">The end of the run of capitals.</param>
    /// <param name="titled">True right after <c>President</c>, <c>Mr</c>.</param>
    /// <param name="confidence">How sure that is.</param>
    public static int End(NameScene scene, int first, int runEnd, bool titled, out double confidence)
    {
        int end = first;
        int words = 0;
        int known = 0;
        int strange = 0;
        bool particle = false;
        while (end < Math.Min(runEnd, first + MostTokens) && Continues(scene, first, end))
        {
            bool capital = scene.IsCapital(end);
            words += capital ? 1 : 0;
            particle |= !capital && end > first && char.IsLower(scene.Tokens.Form(end)[0]);
            known += capital && scene.Has(end, NameFlags.FirstName | NameFlags.Surname) && !scene.Has(end, NameFlags.Common) ? 1 : 0;
            strange += capital && scene.Has(end, NameFlags.Common) && !scene.Has(end, NameFlags.FirstName | NameFlags.FrequentSurname) ? 1 : 0;
            end++;
        }

        end = TrimLinks(scene, first, end);
        confidence = Confidence(scene, first, end, words, known, strange, titled, particle);
        return confidence > 0 ? end : first;
    }

    private static double Confidence(NameScene scene, int first, int end, int words, int known, int strange, bool titled, bool particle)
    {
        bool firstName = scene.Has(first, NameFlags.FirstName) || IsInitial(scene, first);
        if (words == 0 || strange > (titled || firstName ? 1 : 0) || (strange == 1 && words <= 1))
        {
            return 0;
        }

        if (titled)
        {
            return 0.95;
        }

        bool surname = scene.Has(end - 1, NameFlags.Surname);
        return words switch
        {
            1 => 0,
            _ when firstName && surname => 0.95,
            _ when scene.Case != SentenceCase.Normal => firstName ? 0.7 : 0,
            _ when firstName => 0.9,
            _ when particle => 0.85,
            _ when known > 0 => 0.75,
            _ when words <= 3 && strange == 0 => 0.6,
            _ => 0,
        };
    }

    private static bool Continues(NameScene scene, int first, int i)
    {
        ReadOnlySpan<char> form = scene.Tokens.Form(i);
        if (i == first)
        {
            return form.Length <= 2 || scene.Case != SentenceCase.Normal || !scene.IsAcronym(i) || form[^1] == '.';
        }

        if (form is "&" or "+" or "'s" or "’s" || HeadRule.BeginsAnother(scene, i, scene.Sentence.End) || (scene.IsCapital(i) && scene.IsAcronym(i) && form.Length > 2 && scene.Case == SentenceCase.Normal))
        {
            return false;
        }

        bool verb = scene.Case == SentenceCase.Title && scene.Syntax.Upos(i) is Upos.VERB or Upos.AUX or Upos.ADP;
        return !verb && !NameWords.IsNoName(form) && (HeadTable.Of(form)?.Last is null || scene.Has(i, NameFlags.Surname));
    }

    private static int TrimLinks(NameScene scene, int first, int end)
    {
        // The last syllable of "Lee Teng-hui" stays, the hyphen of "Silva-" does not.
        while (end > first + 1 && !scene.IsCapital(end - 1) && !(char.IsLetter(scene.Tokens.Form(end - 1)[0]) && scene.IsJoint(end - 2)))
        {
            end--;
        }

        return end;
    }

    private static bool IsInitial(NameScene scene, int token)
    {
        ReadOnlySpan<char> form = scene.Tokens.Form(token);
        return form.Length <= 4 && form[^1] == '.' && char.IsUpper(form[0]) && (form.Length == 2 || form[1] == '.');
    }
}
