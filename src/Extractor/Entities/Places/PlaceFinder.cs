using Extractor.Tokens;

namespace Extractor.Entities.Places;

/// <summary>Finds the longest name of a place that begins at a token.</summary>
internal sealed class PlaceFinder(Gazetteer gazetteer)
{
    /// <summary>The table that is searched.</summary>
    public Gazetteer Gazetteer => gazetteer;

    /// <summary>The longest place name at the window's first token: listed by hand, or of the gazetteer and written with a capital.</summary>
    public bool TryLongest(TokenizedArticle tokens, in KeyWindow window, out PlaceMatch match)
    {
        bool hand = HandPlaces.Table.TryLongest(tokens, window, out int handCount, out HandPlace place);
        for (int count = window.CountWithin(gazetteer.Prefixes.Longest(window.Prefix)); count > (hand ? handCount : 0); count--)
        {
            int index = gazetteer.Find(window.Key(count));
            if (NamesPlace(index) && HasCapitals(tokens, window.First, count))
            {
                match = new PlaceMatch(new TokenRange(window.First, window.First + count), null, index);
                return true;
            }
        }

        match = hand ? new PlaceMatch(new TokenRange(window.First, window.First + handCount), place, gazetteer.Find(window.Key(handCount))) : default;
        return hand;
    }

    /// <summary>The organization of the gazetteer (university, large company) that begins at the window's first token.</summary>
    public bool TryOrganization(TokenizedArticle tokens, in KeyWindow window, out int count, out Place organization)
    {
        for (count = window.CountWithin(gazetteer.Prefixes.Longest(window.Prefix)); count > 0; count--)
        {
            foreach (Place place in gazetteer.Places(gazetteer.Find(window.Key(count))))
            {
                if (place.Kind == PlaceKind.Organization && HasCapitals(tokens, window.First, count))
                {
                    organization = place;
                    return true;
                }
            }
        }

        organization = default;
        return false;
    }

    private bool NamesPlace(int index)
    {
        ReadOnlySpan<Place> places = gazetteer.Places(index);
        return places.Length > 0 && places[0].Kind != PlaceKind.Organization;
    }

    // "Bay of Bengal" begins and ends with a capital; "New York said" is not a name, nor is "Man" in "Man-".
    private static bool HasCapitals(TokenizedArticle tokens, int first, int count)
    {
        ReadOnlySpan<char> last = tokens.Form(first + count - 1);
        return char.IsUpper(tokens.Form(first)[0]) && (char.IsUpper(last[0]) || char.IsAsciiDigit(last[0]));
    }
}
