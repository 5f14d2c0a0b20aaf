using Extractor.Syntax;

namespace Extractor.Claims.Checks;

/// <summary>
/// Parts that don't sum to their total, where the text says that they are all of it: <c>killed 31 people: 20 soldiers and 9 civilians</c>,
/// <c>a crew of 12, made up of 8 men and 5 women</c>.
/// </summary>
internal static class PartsCheck
{
    public static void Run(CheckedClaims claims, FlagList flags)
    {
        for (int total = 0; total < claims.Count; total++)
        {
            if (claims.Interval(total) is null || claims[total].Assertion == Assertion.Denied || !OpensList(claims, total))
            {
                continue;
            }

            int end = total + 1;
            while (end < claims.Count && claims.AreComparable(total, end) && claims.Interval(end) is not null && (end == total + 1 || IsNextInList(claims, end)))
            {
                end++;
            }

            if (end - total > 2 && EndsClause(claims, end - 1) && !Sums(claims, total, end))
            {
                Flag(flags, total, end);
            }
        }
    }

    private static void Flag(FlagList flags, int total, int end)
    {
        for (int part = total + 1; part < end; part++)
        {
            flags.AddPair(part, FlagNames.PartsDiffer, total);
        }
    }

    private static bool Sums(CheckedClaims claims, int total, int end)
    {
        ValueInterval sum = new(0, 0);
        for (int part = total + 1; part < end; part++)
        {
            sum = sum.Plus(claims.Interval(part)!.Value);
        }

        return !sum.IsApart(claims.Interval(total)!.Value);
    }

    // Between the total and the first part only a colon, or words that make the list complete. "Including" and a bare comma don't.
    private static bool OpensList(CheckedClaims claims, int total)
    {
        if (total + 1 >= claims.Count || claims[total].Quantity.Sentence != claims[total + 1].Quantity.Sentence)
        {
            return false;
        }

        int from = claims[total].Quantity.NumberTokens.End;
        int to = claims[total + 1].Quantity.Tokens.First;
        bool opened = false;
        for (int i = from; i < to; i++)
        {
            opened |= claims.Tokens.Form(i) is ":" or "comprising" || (claims.Tokens.Is(i, "of") && i > from && claims.Tokens.Form(i - 1) is "consisting" or "up" or "composed");
            if (!opened && claims.Syntax.Upos(i) is Upos.VERB && !claims.Tokens.Is(i, "made") && !claims.Tokens.Is(i, "composed") && !claims.Tokens.Is(i, "consisting"))
            {
                return false;
            }
        }

        return opened && claims.Tokens.Form(to - 1) is ":" or "of" or "comprising";
    }

    private static bool IsNextInList(CheckedClaims claims, int part)
    {
        int from = claims[part - 1].Quantity.Tokens.End;
        int to = claims[part].Quantity.Tokens.First;
        if (claims[part].Quantity.Sentence != claims[part - 1].Quantity.Sentence || to <= from || claims.Tokens.Form(to - 1) is not ("," or "and" or "plus"))
        {
            return false;
        }

        for (int i = from; i < to; i++)
        {
            if (claims.Syntax.Upos(i) is Upos.VERB or Upos.AUX or Upos.SCONJ or Upos.PRON)
            {
                return false;
            }
        }

        return true;
    }

    // "20 soldiers, 9 civilians and an unknown number of rebels" is not summed: nothing may be joined behind the last part.
    private static bool EndsClause(CheckedClaims claims, int part)
    {
        int end = claims.Tokens.Sentence(claims[part].Quantity.Sentence).End;
        for (int i = claims[part].Quantity.Tokens.End; i < end; i++)
        {
            if (claims.Tokens.Form(i) is "and" or "plus" or "&" or "as")
            {
                return false;
            }
        }

        return true;
    }
}
