using Extractor.Quantities;

namespace Extractor.Claims.Checks;

/// <summary>
/// Two numbers for the same item, event, place and time that cannot both be true: <c>The blast in Lima killed 12 people. … the Lima blast, which killed 19
/// people</c>. Denied, possible and planned numbers contradict nothing; the numbers of two sources do, and both are shown.
/// </summary>
internal static class ContradictionCheck
{
    private readonly record struct Key(QuantityKind Kind, string Unit, string Item, string Event, string Place, ChangeRole? Role);

    public static void Run(CheckedClaims claims, FlagList flags)
    {
        Dictionary<Key, int> last = [];
        for (int i = 0; i < claims.Count; i++)
        {
            if (KeyOf(claims, i) is not { } key)
            {
                continue;
            }

            if (last.TryGetValue(key, out int before) && Contradict(claims, before, i))
            {
                flags.AddPair(before, FlagNames.Contradicts, i);
            }

            last[key] = i;
        }
    }

    // Two numbers of one sentence count two things, however alike their slots are: "killed 12 people on Monday and 19 on Tuesday".
    private static bool Contradict(CheckedClaims claims, int a, int b) =>
        claims[a].Quantity.Sentence != claims[b].Quantity.Sentence
        && claims[b].PartOf < 0 && claims[a].PartOf < 0
        && !ItemKeys.IsFurther(claims, a) && !ItemKeys.IsFurther(claims, b)
        && (claims[a].Time is not { } first || claims[b].Time is not { } second || first.Value == second.Value)
        && claims.Interval(a)!.Value.IsApart(claims.Interval(b)!.Value);

    private static Key? KeyOf(CheckedClaims claims, int claim)
    {
        Claim stated = claims[claim];
        bool compared = stated.Quantity.Kind is QuantityKind.Count or QuantityKind.Money && claims.IsAsserted(claim) && claims.Interval(claim) is not null;
        return compared && claims.UnitOf(claim) is { } unit && stated.Event is { Evidence: Evidence.Direct or Evidence.Sentence } action && stated.Place is { Evidence: not Evidence.Article } place
            && ItemKeys.Of(claims, claim) is { } item
            ? new Key(stated.Quantity.Kind, unit, item, EventFamilies.Of(action.Lemma), place.Name, stated.Role)
            : null;
    }
}
