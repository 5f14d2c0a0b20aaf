using System.Collections.Frozen;
using Extractor.Syntax;

namespace Extractor.Claims.Linking;

/// <summary>Nouns that name what happened, with the verb they come from, from <c>verbal-nouns.tsv</c>: <c>the arrival of 40 families</c> → <c>arrive</c>.</summary>
internal static class VerbalNouns
{
    private static readonly FrozenDictionary<string, string> Verbs = Models.EmbeddedTable.Lines("Claims.Linking.verbal-nouns.tsv")
        .Select(line => line.Split('\t')).ToFrozenDictionary(c => c[0], c => c[1]);

    /// <summary>The event that a noun names, or null when it names none.</summary>
    public static string? Event(TaggedArticle syntax, int token)
    {
        if (syntax.Upos(token) != Upos.NOUN)
        {
            return null;
        }

        string lemma = syntax.Lemma(token);
        return Verbs.TryGetValue(lemma, out string? verb) ? verb
            : ChangeWords.IsNoun(lemma) ? lemma
            : lemma.Length > 5 && lemma.EndsWith("ing", StringComparison.Ordinal) && syntax.Xpos(token) == "NN" ? syntax.LemmaAs(token, "VBG") : null;
    }
}
