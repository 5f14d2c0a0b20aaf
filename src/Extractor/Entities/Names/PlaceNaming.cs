using Extractor.Entities.Places;
using Extractor.Tokens;

namespace Extractor.Entities.Names;

/// <summary>Gives every place its country and every name its standard form, with what the whole article says about where it plays.</summary>
internal sealed class PlaceNaming(NameScene scene, List<NameDraft> drafts)
{
    // A city of fewer than 300,000 people.
    private const int SmallMagnitude = 55;

    private readonly CountryEvidence _evidence = new();
    private readonly Gazetteer _gazetteer = scene.Places.Gazetteer;

    /// <summary>Resolves the drafts in place.</summary>
    public void Resolve()
    {
        for (int i = 0; i < drafts.Count; i++)
        {
            ResolveByNext(i);
            Count(drafts[i]);
        }

        ReadRegions();
        foreach (NameDraft draft in drafts)
        {
            ResolveByEvidence(draft);
            ResolveInner(draft);
        }
    }

    // "Victoria experienced the biggest fall" in an article of Australia tells of no woman, unless the article names one so.
    private void ReadRegions()
    {
        if (_evidence.Dominant is not { } country)
        {
            return;
        }

        HashSet<string>? people = null;
        Span<char> buffer = stackalloc char[NameKey.LongestKey];
        foreach (NameDraft draft in drafts)
        {
            int token = draft.Tokens.First;
            if (draft.Type == EntityType.Person && draft.Tokens.Count == 1 && !Speaks(draft.Tokens.End)
                && scene.Places.TryLongest(scene.Tokens, new KeyWindow(scene.Tokens, token, draft.Tokens.End, buffer), out PlaceMatch match) && IsRegionOf(match, country) && !(people ??= PeopleWords()).Contains(scene.Tokens.Form(token).ToString()))
            {
                draft.Type = EntityType.Loc;
                draft.Place = match;
                draft.Name = null;
            }
        }
    }

    private HashSet<string> PeopleWords() =>
        [.. drafts.Where(d => d.Type == EntityType.Person && d.Tokens.Count > 1).SelectMany(d => Enumerable.Range(d.Tokens.First, d.Tokens.Count)).Select(t => scene.Tokens.Form(t).ToString())];

    private bool Speaks(int after) => after < scene.Tokens.Count && NameWords.IsSayVerb(scene.Tokens.Form(after));

    private bool IsRegionOf(PlaceMatch match, string country)
    {
        foreach (Place place in _gazetteer.Places(match.Index))
        {
            if (place.Country == country && place.Kind is PlaceKind.Country or PlaceKind.Region)
            {
                return true;
            }
        }

        return match.Hand is { } hand && hand.Place.Country == country && hand.Place.Kind is PlaceKind.Country or PlaceKind.Region;
    }

    // "Bruhat Bengaluru Mahanagara Palike" bears a city, "Victoria Beckham Ltd" no Victoria of an article that plays in London.
    private void ResolveInner(NameDraft draft)
    {
        bool bears = draft.Type is EntityType.Org or EntityType.Fac or EntityType.Misc or EntityType.Loc && draft.Inner is not null;
        if (!bears || (draft.Inner!.Place is { Hand: null } match && (PlaceResolver.Choose(_gazetteer.Places(match.Index), _evidence, out _) is not { } place || !IsPlausible(place))))
        {
            draft.Inner = null;
            return;
        }

        ResolveByEvidence(draft.Inner);
    }

    // "Paris, Texas" and "Birmingham, Alabama".
    private void ResolveByNext(int i)
    {
        NameDraft draft = drafts[i];
        if (draft.Place is not { } match || (draft.Outer ?? Next(i)) is not { } outer)
        {
            return;
        }

        ReadOnlySpan<Place> container = outer.Hand is { } hand ? [hand.Place] : _gazetteer.Places(outer.Index);
        if (PlaceResolver.Within(_gazetteer.Places(match.Index), container) is { } inside && (match.Hand is null || match.Hand.Place.Country != inside.Country))
        {
            Settle(draft, inside);
            _evidence.Add(inside.Country, inside.Region, 1);
        }
    }

    private PlaceMatch? Next(int i)
    {
        TokenRange tokens = drafts[i].Tokens;
        bool beside = i + 1 < drafts.Count && drafts[i + 1].Tokens.First == tokens.End + 1 && scene.Tokens.Form(tokens.End) is "," or "(";
        return beside ? drafts[i + 1].Place : null;
    }

    private void Count(NameDraft draft)
    {
        if (draft.Type is not (EntityType.Loc or EntityType.Norp))
        {
            return;
        }

        if (draft.Place is { Hand: { } hand })
        {
            _evidence.Add(hand.Place.Country, 0, 1);
        }
        else if (draft.Place is { } match && PlaceResolver.Choose(_gazetteer.Places(match.Index), null, out bool clear) is { } place && clear)
        {
            _evidence.Add(place.Country, place.Region, place.Kind is PlaceKind.Country or PlaceKind.Region ? 1 : place.Magnitude < SmallMagnitude ? 0 : 0.6);
        }
        else if (draft.Type == EntityType.Norp)
        {
            _evidence.Add(draft.Country, 0, 0.6);
        }
    }

    private void ResolveByEvidence(NameDraft draft)
    {
        if (draft.Place is { Hand: { } hand })
        {
            Settle(draft, hand.Place);
        }
        else if (draft.Place is { } match && PlaceResolver.Choose(_gazetteer.Places(match.Index), _evidence, out _) is { } place)
        {
            draft.IsCountryInferred = IsDoubtful(place);
            Settle(draft, draft.IsCountryInferred ? place with { Country = _evidence.Dominant } : place);
        }
        else if (draft.Within is { } within && PlaceResolver.Choose(_gazetteer.Places(within.Index), _evidence, out _) is { } inner && IsPlausible(inner))
        {
            draft.Country = inner.Country;
        }
        else if (draft.Type is EntityType.Loc or EntityType.Fac && draft.Country is null && draft.Name is null)
        {
            draft.Country = _evidence.Dominant;
            draft.IsCountryInferred = true;
        }

        if (draft.Type == EntityType.Norp && draft.Country is not null)
        {
            draft.Name = draft.Region ?? _gazetteer.CountryName(draft.Country);
        }

        draft.Name ??= SurfaceForm.Of(scene.Tokens, draft.Tokens);
        if (draft.Type == EntityType.Loc)
        {
            WithDirection(draft);
        }
    }

    private void Settle(NameDraft draft, Place place)
    {
        draft.Country = place.Country;
        draft.Name = place.Name ?? SurfaceForm.Of(scene.Tokens, draft.Core);
        draft.Place = null;
    }

    private bool IsPlausible(Place place) =>
        place.Kind is PlaceKind.Country or PlaceKind.Region || place.Magnitude >= SmallMagnitude || (place.Country is not null && place.Country == _evidence.Dominant);

    // Wando in an article that speaks only of South Korea is no town in Ethiopia, though the gazetteer knows just that one.
    private bool IsDoubtful(Place place) =>
        place.Kind is PlaceKind.City or PlaceKind.CityAlias && place.Magnitude < SmallMagnitude && _evidence.Dominant is not null && _evidence.Share(place.Country) == 0;

    // "northern Syria" is a place of its own; "mainland China" is China.
    private void WithDirection(NameDraft draft)
    {
        int first = draft.Core.First;
        int start = scene.Tokens.Sentence(scene.Tokens.SentenceOf(first)).First;
        while (first > start && NameWords.IsDirection(scene.Tokens.Form(first - 1)) && (scene.Tokens.SpaceAfter(first - 1) || scene.IsJoint(first)) && !scene.InDate(first - 1) && (draft.Tokens.Contains(first - 1) || !IsTaken(first - 1)))
        {
            first--;
        }

        if (first == draft.Core.First)
        {
            return;
        }

        bool mainland = scene.Tokens.Is(first, "mainland");
        string direction = scene.Tokens.Span(new TokenRange(first, draft.Core.First)).Of(scene.Tokens.Text);
        draft.Name = mainland ? draft.Name : direction + " " + draft.Name;
    }

    private bool IsTaken(int token)
    {
        int low = 0;
        int high = drafts.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = drafts[middle].Tokens.End <= token ? (middle + 1, high) : (low, middle);
        }

        return low < drafts.Count && drafts[low].Tokens.Contains(token);
    }
}
