using Extractor.Entities;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Claims.Checks;

/// <summary>Reads from the text which people a claim counts: what they did, and the nation that narrows them.</summary>
internal sealed class CountedGroup(CheckedClaims claims)
{
    // "Militants who, after the war began, had moved".
    private const int RelativeReach = 8;
    private const int GoalReach = 6;

    /// <summary>
    /// The family of what the counted people did. Behind a verb of amount the relative clause tells it: <c>militants who went to fight have reached 30,000</c>.
    /// Null when nothing tells it.
    /// </summary>
    public string? Deed(int claim)
    {
        string? lemma = claims[claim].Event?.Lemma;
        if (lemma is not null && EventFamilies.Knows(lemma))
        {
            return EventFamilies.Of(lemma);
        }

        if (lemma is not null && !EventFamilies.IsAmount(lemma))
        {
            return null;
        }

        TokenRange item = claims.TokensOf(claims[claim].Item);
        if (item.Count == 0)
        {
            return null;
        }

        TokenRange sentence = claims.Tokens.Sentence(claims.Tokens.SentenceOf(item.First));
        int from = item.First;
        while (from < Math.Min(sentence.End, item.End + 2) && !claims.Tokens.Is(from, "who") && !claims.Tokens.Is(from, "that"))
        {
            from++;
        }

        return from < Math.Min(sentence.End, item.End + 2) ? FirstDeed(from + 1, Math.Min(sentence.End, from + RelativeReach)) : null;
    }

    /// <summary>
    /// True when only people of one nation or region are counted: <c>German militants</c>, <c>militants from Germany</c>, <c>Britain … its natives</c>.
    /// </summary>
    public bool IsOfNation(int claim)
    {
        Claim counted = claims[claim];
        TokenRange item = claims.TokensOf(counted.Item);
        TokenRange sentence = claims.Tokens.Sentence(counted.Quantity.Sentence);
        TokenRange number = counted.Quantity.Tokens;
        // "760,000 of its natives": what stands between the number and its item narrows it too. A verb in between is another matter.
        bool ahead = item.Count > 0 && number.First <= item.First && item.First - number.End <= 3;
        int first = item.Count == 0 || ahead ? number.First : item.First;
        int end = item.Count == 0 ? number.End : item.End;
        for (int i = first; i < end; i++)
        {
            if (IsNation(i) || (IsOwn(i) && NationBefore(i, sentence)))
            {
                return true;
            }
        }

        // "Militants from Germany", "natives of France".
        return end + 1 < sentence.End && (claims.Tokens.Is(end, "from") || claims.Tokens.Is(end, "of")) && IsNation(end + 1);
    }

    /// <summary>
    /// The names of the places where the claim holds, in order, with those joined to the linked one: <c>Iraq or Syria</c> and <c>Syria and Iraq</c> are
    /// the same. Null when the article as a whole gave the place, or nothing did.
    /// </summary>
    public string? Places(int claim)
    {
        if (claims[claim].Place is not { Evidence: not Evidence.Article } place)
        {
            return null;
        }

        TokenRange linked = claims.TokensOf(place.Span);
        SortedSet<string> names = new(place.Name.Split("; "), StringComparer.Ordinal);
        if (linked.First < claims[claim].Quantity.Tokens.First && Behind(claim) is { Name: { } name } goal)
        {
            names = new(StringComparer.Ordinal) { name };
            linked = goal.Tokens;
        }

        Join(names, linked.First, -1);
        Join(names, linked.End - 1, 1);
        return string.Join("; ", names);
    }

    // "Britain says that 760,000 of its natives went to Syria and Iraq": of one nation's people, where they did it is named behind them.
    private Entity? Behind(int claim)
    {
        if (!IsOfNation(claim))
        {
            return null;
        }

        Claim counted = claims[claim];
        int from = Math.Max(counted.Quantity.Tokens.End, claims.TokensOf(counted.Item).End);
        int end = Math.Min(claims.Tokens.Sentence(counted.Quantity.Sentence).End, from + GoalReach);
        for (int i = from; i < end; i++)
        {
            if (claims.Entities.At(i) is { Type: EntityType.Loc, Country: not null } place)
            {
                return place;
            }
        }

        return null;
    }

    private void Join(SortedSet<string> names, int token, int step)
    {
        TokenRange sentence = claims.Tokens.Sentence(claims.Tokens.SentenceOf(token));
        while (sentence.Contains(token + (2 * step)) && claims.Tokens.Form(token + step) is "and" or "or" or ","
            && claims.Entities.At(token + (2 * step)) is { Type: EntityType.Loc, Country: not null, Name: { } name } joined)
        {
            names.Add(name);
            token = step < 0 ? joined.Tokens.First : joined.Tokens.End - 1;
        }
    }

    /// <summary>True when a nation or region is named at a token.</summary>
    private bool IsNation(int token) =>
        claims.Entities.At(token) is { } entity && (entity.Type == EntityType.Norp || (entity.Type == EntityType.Loc && entity.Country is not null)) && entity.Name is not null;

    private bool IsOwn(int token) => claims.Tokens.Is(token, "its") || claims.Tokens.Is(token, "their");

    private bool NationBefore(int token, TokenRange sentence)
    {
        for (int i = token - 1; i >= sentence.First; i--)
        {
            if (claims.Entities.At(i) is { Type: EntityType.Loc or EntityType.Norp or EntityType.Org } entity)
            {
                return entity.Type == EntityType.Loc && entity.Country is not null;
            }
        }

        return false;
    }

    private string? FirstDeed(int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (claims.Syntax.Upos(i) == Upos.VERB && EventFamilies.Knows(claims.Syntax.Lemma(i)))
            {
                return EventFamilies.Of(claims.Syntax.Lemma(i));
            }
        }

        return null;
    }
}
