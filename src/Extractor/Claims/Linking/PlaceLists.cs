using Extractor.Entities;
using Extractor.Entities.Names;
using Extractor.Syntax;

namespace Extractor.Claims.Linking;

/// <summary>
/// Joins places that hold together: <c>Syria and Iraq</c>, <c>Limpopo, North West and Gauteng</c>, <c>from Vietnam to Korea</c>, <c>Ethiopia and
/// neighbouring Eritrea</c>, <c>the Nagaa Hammadi - Luxor line</c>. Thread-safe.
/// </summary>
internal sealed class PlaceLists(EntityArticle entities)
{
    private const int MostJoined = 16;

    // "to the capital Nairobi", "and neighbouring northern Pakistan"
    private const int MostBetween = 4;

    /// <summary>The list that a place stands in, or null when it stands alone.</summary>
    /// <param name="entity">The place.</param>
    /// <param name="evidence">How surely a claim has it.</param>
    public PlaceSlot? Around(Entity entity, Evidence evidence)
    {
        List<Entity> places = [entity];
        while (places.Count < MostJoined && Next(places[^1]) is { } right)
        {
            places.Add(right);
        }

        while (places.Count < MostJoined && Previous(places[0]) is { } left)
        {
            places.Insert(0, left);
        }

        // Without a conjunction the comma leads to the region that a town lies in ("Paris, Texas"), or to another statement.
        if (places.Count < 2 || !Enumerable.Range(places[^2].Tokens.End, places[^1].Tokens.First - places[^2].Tokens.End).Any(IsConjunction))
        {
            return null;
        }

        List<Entity> named = [.. places.Where((place, i) => i == 0 || !Holds(place, places[i - 1]))];
        return named.Count < 2 ? null : new PlaceSlot(places[0].Span.Union(places[^1].Span), string.Join("; ", named.Select(p => p.Name).Distinct()), CountryOf(named), evidence);
    }

    // "from Cape Town, South Africa, to Yunlin County": the country only says where the town lies.
    private bool Holds(Entity place, Entity before) =>
        place.Country is { } code && place.Name == entities.CountryName(code) && before.Country == code && before.Name != place.Name && Is(place.Tokens.First - 1, ",");

    // Of "Gorno, Lipa and Brest" only Brest may be known: the list lies where its known places do.
    private static string? CountryOf(List<Entity> places)
    {
        string?[] countries = [.. places.Where(p => p.Country is not null || EntityArticle.IsBeyondCountries(p.Name!)).Select(p => p.Country).Distinct()];
        return countries.Length == 1 ? countries[0] : null;
    }

    private Entity? Next(Entity entity)
    {
        int at = entity.Tokens.End;
        int end = Math.Min(entities.Tokens.Count, at + MostBetween + 2);
        at = Is(at, ",") ? at + 1 : at;
        at = IsConjunction(at) ? at + 1 : at;
        if (at == entity.Tokens.End)
        {
            return null;
        }

        while (at < end && entities.At(at) is null && IsLeading(at))
        {
            at++;
        }

        return at < end ? PlaceAt(at) : null;
    }

    private Entity? Previous(Entity entity)
    {
        int at = entity.Tokens.First - 1;
        int start = Math.Max(-1, at - MostBetween);
        while (at > start && entities.At(at) is null && IsLeading(at))
        {
            at--;
        }

        int link = at;
        at = IsConjunction(at) ? at - 1 : at;
        at = Is(at, ",") ? at - 1 : at;
        return at >= 0 && at < link && entities.At(at) is { } before && PlaceAt(before.Tokens.First) is { } place && place.Tokens.End == at + 1 ? place : null;
    }

    private Entity? PlaceAt(int token) => entities.At(token) is { Name: not null } place && place.Tokens.First == token
        && (place.Type is EntityType.Loc or EntityType.Fac || place is { Type: EntityType.Norp, Country: not null }) ? place : null;

    // "Syria and Iraq"; "from Vietnam to Korea", "from Zambia into Namibia": what moves is counted in both.
    private bool IsConjunction(int token) => Is(token, "and") || Is(token, "to") || Is(token, "into") || Is(token, "or") || Is(token, "plus") || Is(token, "&") || Is(token, "-") || Is(token, "–");

    private bool IsLeading(int token) => Is(token, "the") || Is(token, "neighboring") || Is(token, "neighbouring") || Is(token, "nearby") || Is(token, "capital") || Is(token, "of")
        || (NameWords.IsDirection(entities.Tokens.Form(token)) && char.IsLower(entities.Tokens.Form(token)[0]))
        || (NameWords.IsPlaceNoun(entities.Tokens.Form(token)) && entities.Syntax.Upos(token) is Upos.NOUN && token > 0 && Is(token - 1, "the"));

    private bool Is(int token, string word) => token >= 0 && token < entities.Tokens.Count && entities.Tokens.Is(token, word);
}
