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
        string unit = !(namePlural || pluralLemma || IsDemonym(lemma) || (lemma[^1] == 's' && IsAcronymPlural(syntax.Tokens.Form(head)))) ? lemma : lemma.EndsWith("ies", StringComparison.Ordinal) ? lemma[..^3] + "y" : lemma[..^1];
        unit = Irregular(unit, syntax.Tokens.Form(head));
        return Compound(syntax, head, unit) ?? Joined(syntax, head, unit);
    }

    // "six MPs", "two TVs"
    private static bool IsAcronymPlural(ReadOnlySpan<char> form) => form.Length > 2 && form[^1] == 's' && !form[..^1].ContainsAnyExceptInRange('A', 'Z');

    // "Hindus", "Qataris": plurals whose ending looks like that of a singular ("virus", "Paris"), whatever the tagger takes them for.
    private static bool IsDemonym(string lemma) => lemma is "hindus" or "zulus" or "tutsis" or "hutus" or "nazis" or "sikhs" or "uighurs"
        or "qataris" or "kuwaitis" or "saudis" or "emiratis" or "omanis" or "yemenis" or "iraqis" or "israelis" or "pakistanis" or "bangladeshis" or "somalis" or "nepalis" or "afghanis" or "kiwis" or "azeris" or "bengalis";

    // "policewomen", "fishermen": lemmas that a table of regular plurals lacks. "a nine-inning game" has no inns.
    private static string Irregular(string unit, ReadOnlySpan<char> form) =>
        unit == "inn" && form.StartsWith("inning", StringComparison.OrdinalIgnoreCase) ? "inning" :
        unit.EndsWith("women", StringComparison.Ordinal) ? unit[..^2] + "an" : unit.Length > 5 && unit.EndsWith("men", StringComparison.Ordinal) && unit is not ("specimen" or "regimen" or "abdomen" or "yemen") ? unit[..^2] + "an" : unit;

    // Heads that say little without the noun before them: "asylum seekers", "crew members"; all others count by their head alone ("security guards" are guards).
    private static string? Compound(TaggedArticle syntax, int head, string unit)
    {
        if (head < 1 || !syntax.Tokens.SpaceAfter(head - 1))
        {
            return null;
        }

        string before = syntax.Tokens.Form(head - 1).ToString().ToLowerInvariant();
        bool joined = (before, unit) is ("asylum", "seeker") or ("job", "seeker") or ("crew", "member") or ("service", "member") or ("drug", "lord") or ("teddy", "bear") or ("vice", "president") or ("vice", "chairman")
            or ("mobile", "phone") or ("cell", "phone") or ("front", "runner") or ("hedge", "fund") or ("prime", "minister") or ("deputy", "minister") or ("deputy", "governor") or ("chief", "minister") or ("stab", "wound") or ("gunshot", "wound") or ("housing", "unit") or ("business", "unit")
            or ("university", "college") or ("girl", "group") or ("boy", "band") or ("attorney", "general") or ("cave", "house") or ("tear", "canister");
        return joined ? $"{before} {unit}" : null;
    }

    // "52 fire-trucks": the noun written with a hyphen is one word to its readers.
    private static string Joined(TaggedArticle syntax, int head, string unit)
    {
        bool hyphenated = head >= 2 && syntax.Tokens.Form(head - 1) is "-" && !syntax.Tokens.SpaceAfter(head - 1) && !syntax.Tokens.SpaceAfter(head - 2)
            && syntax.Upos(head - 2) == Upos.NOUN;
        return hyphenated ? $"{syntax.Lemma(head - 2).ToLowerInvariant()}-{unit}" : unit;
    }
}
