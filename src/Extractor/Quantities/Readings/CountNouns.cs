using Extractor.Syntax;

namespace Extractor.Quantities.Readings;

/// <summary>The unit that a counted noun gives: its singular lemma in lower case.</summary>
internal static class CountNouns
{
    /// <summary>The unit of a head noun; <c>people</c> and <c>persons</c> give <c>person</c>.</summary>
    public static string Singular(TaggedArticle syntax, int head)
    {
        string lemma = syntax.Lemma(head).ToLowerInvariant();
        if (lemma is "people" or "persons")
        {
            return "person";
        }

        if (lemma is "population" or "workforce" or "crowd")
        {
            return "person";
        }

        // "5,000 troops": a lemma that dictionaries keep in the plural.
        bool pluralLemma = syntax.Xpos(head) == "NNS" && lemma.Length > 3 && lemma[^1] == 's' && lemma[^2] is not ('s' or 'u' or 'i')
            && lemma is not ("series" or "species" or "means" or "news" or "headquarters" or "premises" or "crossroads" or "barracks");

        // "30 Britons", "dozens of Kenyans": the plural of a name keeps its s as a lemma.
        bool namePlural = syntax.Upos(head) == Upos.PROPN && lemma.Length > 3 && lemma[^1] == 's' && lemma[^2] is not ('s' or 'u' or 'i');
        string unit = !(namePlural || pluralLemma) ? lemma : lemma.EndsWith("ies", StringComparison.Ordinal) ? lemma[..^3] + "y" : lemma[..^1];
        return Joined(syntax, head, unit);
    }

    // "52 fire-trucks": the noun written with a hyphen is one word to its readers.
    private static string Joined(TaggedArticle syntax, int head, string unit)
    {
        bool hyphenated = head >= 2 && syntax.Tokens.Form(head - 1) is "-" && !syntax.Tokens.SpaceAfter(head - 1) && !syntax.Tokens.SpaceAfter(head - 2)
            && syntax.Upos(head - 2) == Upos.NOUN;
        return hyphenated ? $"{syntax.Lemma(head - 2).ToLowerInvariant()}-{unit}" : unit;
    }
}
