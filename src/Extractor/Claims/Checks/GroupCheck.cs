using Extractor.Quantities;

namespace Extractor.Claims.Checks;

/// <summary>
/// People of one nation who are more than the people of all nations: 760,000 Britons who went to a war that 30,000 went to from everywhere.
/// Both are counted for the same deed, place and time.
/// </summary>
internal static class GroupCheck
{
    public static void Run(CheckedClaims claims, FlagList flags)
    {
        CountedGroup groups = new(claims);
        Dictionary<(string Deed, string Place, string? Time), int> largest = [];
        List<(int Claim, (string, string, string?) Key)> narrow = [];
        for (int i = 0; i < claims.Count; i++)
        {
            if (Key(claims, groups, i) is not { } key)
            {
                continue;
            }

            if (groups.IsOfNation(i))
            {
                narrow.Add((i, key));
            }
            else if (claims[i].PartOf < 0 && (!largest.TryGetValue(key, out int other) || claims.Interval(i)!.Value.High > claims.Interval(other)!.Value.High))
            {
                largest[key] = i;
            }
        }

        foreach ((int part, (string, string, string?) key) in narrow)
        {
            if (largest.TryGetValue(key, out int whole) && claims.Interval(part)!.Value.IsAbove(claims.Interval(whole)!.Value))
            {
                flags.AddPair(part, FlagNames.ExceedsWhole, whole, FlagNames.ExceededByPart);
            }
        }
    }

    private static (string, string, string?)? Key(CheckedClaims claims, CountedGroup groups, int claim)
    {
        Claim counted = claims[claim];
        bool people = claims.UnitOf(claim) == "person" && counted.Quantity.Kind == QuantityKind.Count && claims.Interval(claim) is not null;
        bool stated = counted.Assertion is Assertion.Asserted or Assertion.Possible && counted.Role is not ChangeRole.By;
        return people && stated && groups.Places(claim) is { } places && groups.Deed(claim) is { } deed
            ? (deed, places, counted.Time?.Value)
            : null;
    }
}
