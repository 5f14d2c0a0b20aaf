namespace Extractor.Entities.Places;

/// <summary>Decides which of the places that bear a name is meant.</summary>
internal static class PlaceResolver
{
    // On the scale of Place.Magnitude, ten times the decimal logarithm of the population: a country goes before a city of a hundred million,
    // a region before a city of its own size, and Florida of the United States before the municipality of Puerto Rico.
    private const double CountryPrior = 80;
    private const double RegionPrior = 45;
    private const double RegionGrowth = 0.25;
    private const double AliasPenalty = 6;

    // In an article that speaks only of the United States, "Georgia" is the state, but "Paris" is in Texas only if Texas is named.
    private const double RegionBonus = 25;
    private const double CityBonus = 14;
    private const double SameRegionBonus = 12;

    // A first reading counts for the country evidence only when no other comes near.
    private const double ClearMargin = 12;

    /// <summary>The most likely place, and whether it is clearly so.</summary>
    public static Place? Choose(ReadOnlySpan<Place> places, CountryEvidence? evidence, out bool clear)
    {
        Place? best = null;
        double bestScore = double.MinValue;
        double otherScore = double.MinValue;
        foreach (Place place in places)
        {
            if (place.Kind == PlaceKind.Organization)
            {
                continue;
            }

            double score = Prior(place) + Bonus(place, evidence);
            if (score > bestScore)
            {
                otherScore = best?.Country == place.Country ? otherScore : bestScore;
                (best, bestScore) = (place, score);
            }
            else if (score > otherScore && place.Country != best?.Country)
            {
                otherScore = score;
            }
        }

        clear = bestScore - otherScore >= ClearMargin;
        return best;
    }

    /// <summary>The place that lies in the one named after the comma: <c>Paris, Texas</c>; null when none does.</summary>
    public static Place? Within(ReadOnlySpan<Place> places, ReadOnlySpan<Place> outer)
    {
        Place? best = null;
        foreach (Place place in places)
        {
            foreach (Place container in outer)
            {
                bool inside = container.Kind switch
                {
                    PlaceKind.Country => place.Country == container.Country && place.Kind != PlaceKind.Country,
                    PlaceKind.Region => place.Country == container.Country && (container.Region == 0 || place.Region == container.Region) && place.Kind is PlaceKind.City or PlaceKind.CityAlias,
                    _ => false,
                };
                if (inside && (best is null || place.Magnitude > best.Value.Magnitude))
                {
                    best = place;
                }
            }
        }

        return best;
    }

    private static double Prior(Place place) => place.Kind switch
    {
        PlaceKind.Country => CountryPrior,
        PlaceKind.Region => RegionPrior + (RegionGrowth * place.Magnitude),
        PlaceKind.CityAlias => place.Magnitude - AliasPenalty,
        _ => place.Magnitude,
    };

    private static double Bonus(Place place, CountryEvidence? evidence)
    {
        if (evidence is null)
        {
            return 0;
        }

        double share = evidence.Share(place.Country);
        return place.Kind switch
        {
            PlaceKind.Country => 0,
            PlaceKind.Region => RegionBonus * share,
            _ => (CityBonus * share) + (evidence.Names(place.Region) ? SameRegionBonus : 0),
        };
    }
}
