using Extractor.Quantities;

namespace Extractor.Claims.Checks;

/// <summary>
/// Endpoints that don't fit the change they belong to: <c>rose 5 percent from 100 to 110</c>, <c>fell by 3 to 7 from 12</c>, <c>rose from 12 to 7</c>.
/// </summary>
internal static class ChangeCheck
{
    public static void Run(CheckedClaims claims, FlagList flags)
    {
        for (int i = 0; i + 1 < claims.Count; i++)
        {
            if (!Continues(claims, i, i + 1) || (i > 0 && Continues(claims, i - 1, i)))
            {
                continue;
            }

            int end = i + 2;
            while (end < claims.Count && Continues(claims, end - 1, end))
            {
                end++;
            }

            Compare(claims, flags, i, end);
        }
    }

    // Changes of one sentence and one direction that follow each other belong together, if each role comes once.
    private static bool Continues(CheckedClaims claims, int a, int b) =>
        claims[a].Quantity.Sentence == claims[b].Quantity.Sentence && claims[a].Change is { } change && change == claims[b].Change;

    private static void Compare(CheckedClaims claims, FlagList flags, int first, int end)
    {
        Span<int> roles = [-1, -1, -1];
        for (int i = first; i < end; i++)
        {
            ref int place = ref roles[(int)claims[i].Role!.Value];
            if (place >= 0)
            {
                return;
            }

            place = i;
        }

        int by = roles[(int)ChangeRole.By];
        int to = roles[(int)ChangeRole.To];
        int from = roles[(int)ChangeRole.From];
        if (from < 0 || to < 0 || !claims.AreComparable(from, to) || claims.Interval(from) is not { } start || claims.Interval(to) is not { } finish)
        {
            return;
        }

        bool rises = claims[from].Change == Change.Increase;
        if (rises ? start.IsAbove(finish) : finish.IsAbove(start))
        {
            if (!IsSureOfDirection(claims[to]) || !IsSureOfDirection(claims[from]))
            {
                return;
            }

            flags.AddPair(to, FlagNames.ChangeMismatch, from);
        }
        else if (by >= 0 && claims.Interval(by) is { } amount && !Fits(claims, amount, by, rises ? (start, finish) : (finish, start), rises, from))
        {
            flags.AddPair(by, FlagNames.ChangeMismatch, to);
            flags.Add(from, FlagNames.ChangeMismatch, by);
        }
    }

    // A rate may rise by having "slid from 27,000 to 29,500 to the dollar", and grants are "cut to $602 from $638": only the verbs that
    // speak of the number itself tell its direction.
    private static bool IsSureOfDirection(Claim claim) => claim.Quantity.Unit != "currency" && claim.Event?.Lemma switch
    {
        "rise" or "increase" or "grow" or "climb" or "jump" or "soar" or "surge" => claim.Change == Change.Increase,
        "fall" or "drop" or "decline" or "decrease" or "shrink" or "plunge" or "tumble" => claim.Change == Change.Decrease,
        _ => false,
    };

    // "Rose 5 percent from 10 percent to 15" means points; a careless writer's percent and points are both let pass.
    private static bool Fits(CheckedClaims claims, ValueInterval amount, int by, (ValueInterval Small, ValueInterval Large) ends, bool rises, int from)
    {
        ValueInterval difference = new(ends.Large.Low - ends.Small.High, ends.Large.High - ends.Small.Low);
        bool absolute = claims.AreComparable(by, from) || claims[by].Quantity.Kind == QuantityKind.Share && claims[from].Quantity.Kind == QuantityKind.Share;
        if (absolute && !amount.IsApart(difference))
        {
            return true;
        }

        if (claims[by].Unit != "percent")
        {
            return !absolute;
        }

        // A fall is measured against the larger end, a rise against the smaller one.
        ValueInterval basis = rises ? ends.Small : ends.Large;
        return basis.Low <= 0 || difference.High > 1e20m || !amount.IsApart(new ValueInterval(100 * difference.Low / basis.High, 100 * difference.High / basis.Low));
    }
}
