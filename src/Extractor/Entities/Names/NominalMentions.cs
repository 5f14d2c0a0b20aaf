using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Entities.Names;

/// <summary>
/// Finds the nouns that stand for an organization named before: <c>the fund</c> after <c>the International Monetary Fund</c>, <c>the ministry</c> after
/// <c>Ministry of Interior</c>. The last one named with that noun is meant. Linear in the length of the article.
/// </summary>
internal static class NominalMentions
{
    // A reader is less sure of what "the fund" is than of the name.
    private const double Kept = 0.8;

    /// <summary>The mentions in text order.</summary>
    /// <param name="syntax">The article.</param>
    /// <param name="names">Its names in text order.</param>
    public static List<Entity> Find(TaggedArticle syntax, IReadOnlyList<Entity> names)
    {
        List<Entity> found = [];
        Dictionary<string, Entity> byNoun = new(StringComparer.Ordinal);
        TokenizedArticle tokens = syntax.Tokens;
        int next = 0;
        for (int i = 0; i + 1 < tokens.Count; i++)
        {
            for (; next < names.Count && names[next].Tokens.End <= i; next++)
            {
                Remember(tokens, names[next], byNoun);
            }

            if (byNoun.Count > 0 && IsDefinite(syntax, i) && byNoun.TryGetValue(tokens.Form(i + 1).ToString(), out Entity? meant))
            {
                TokenRange range = new(i, i + 2);
                found.Add(new Entity(EntityType.Org, range, tokens.Span(range), meant.Name ?? SurfaceForm.Of(tokens, meant.Tokens), meant.Country, null, meant.Confidence * Kept));
            }
        }

        return found;
    }

    // "World Bank", "Bank of Ghana", "Interior Ministry": the noun that heads the name, last or before "of".
    private static void Remember(TokenizedArticle tokens, Entity name, Dictionary<string, Entity> byNoun)
    {
        if (name.Type != EntityType.Org || name.Tokens.Count < 2)
        {
            return;
        }

        int head = name.Tokens.End - 1;
        for (int i = name.Tokens.First + 1; i < name.Tokens.End; i++)
        {
            if (tokens.Form(i) is "of" or "for")
            {
                head = i - 1;
                break;
            }
        }

        ReadOnlySpan<char> form = tokens.Form(head);
        if (char.IsUpper(form[0]) && HeadTable.Of(form) is { } entry && (entry.Last == EntityType.Org || entry.First == EntityType.Org))
        {
            byNoun[form.ToString().ToLowerInvariant()] = name;
        }
    }

    // "the fund said", not "the fund manager", "the bank of the river" or "the state-owned".
    private static bool IsDefinite(TaggedArticle syntax, int determiner)
    {
        TokenizedArticle tokens = syntax.Tokens;
        int noun = determiner + 1;
        if (!tokens.Form(determiner).Equals("the", StringComparison.OrdinalIgnoreCase) || syntax.Xpos(noun) != "NN" || !char.IsLower(tokens.Form(noun)[0]))
        {
            return false;
        }

        int after = noun + 1;
        return after >= tokens.Count || !(syntax.Upos(after) is Upos.NOUN or Upos.PROPN || tokens.Form(after) is "of" or "for" or "-" or "‑");
    }
}
