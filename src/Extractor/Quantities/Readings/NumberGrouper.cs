using Extractor.Quantities.Numbers;

namespace Extractor.Quantities.Readings;

/// <summary>Joins two numbers to a range where the text does.</summary>
internal sealed class NumberGrouper(QuantityScene scene)
{
    /// <summary>The group that the number begins.</summary>
    public NumberGroup Group(NumberMention first)
    {
        int sign = MoneySigns.Start(scene, first.Tokens.First);
        NumberGroup single = new(first, first, Joint.None, sign);
        if (first.Form is not (NumberForm.Digits or NumberForm.Words or NumberForm.Fraction))
        {
            return single;
        }

        return Dashed(first, sign) ?? Between(first, sign) ?? FromTo(first, sign) ?? To(first, sign) ?? single;
    }

    private NumberGroup? Dashed(NumberMention first, int start)
    {
        int dash = first.Tokens.End;
        int at = dash + 1;
        if (at >= scene.Range.End || scene.Tokens.Form(dash) is not ("-" or "–" or "—" or "‑" or "--"))
        {
            return null;
        }

        // "15-22", "2 – 1", "2 -1"; but not "… 15 - a record".
        at = MoneySigns.Skip(scene, at);
        return SecondAt(at) is { } second && Fits(first, second) ? new NumberGroup(Scale(first, second), second, Joint.Dash, start) : null;
    }

    private NumberGroup? Between(NumberMention first, int start)
    {
        // "between the ages of 18 and 29" too.
        int between = scene.Is(start - 1, "of") && scene.IsAny(start - 2, "ages", "age") ? scene.Is(start - 3, "the") ? start - 4 : start - 3 : start - 1;
        if (!scene.Is(between, "between"))
        {
            return null;
        }

        int and = SkipUnit(first.Tokens.End);
        return scene.IsAny(and, "and", "to") && SecondAt(MoneySigns.Skip(scene, and + 1)) is { } second && Fits(first, second)
            ? new NumberGroup(Scale(first, second), second, Joint.Word, between == start - 1 ? between : start)
            : null;
    }

    // "the rate ranges from 3.5% to 5.5%", "losses vary from 40 to 70 percent", "by a range of 0.125 per cent to 0.5 per cent".
    private NumberGroup? FromTo(NumberMention first, int start)
    {
        bool from = scene.Is(start - 1, "from") && scene.Range.Contains(start - 2)
            && scene.Syntax.Lemma(start - 2) is "range" or "vary" or "anywhere" or "differ" or "spread" or "extend" or "run";
        bool range = scene.Is(start - 1, "of") && scene.Is(start - 2, "range");
        int to = SkipUnit(first.Tokens.End);
        return (from || range) && scene.IsAny(to, "to", "and") && SecondAt(MoneySigns.Skip(scene, to + 1)) is { } second && Fits(first, second)
            ? new NumberGroup(Scale(first, second), second, Joint.Word, from ? start - 1 : start)
            : null;
    }

    // "30 to 40 people", "two or three days", "Rs 1 crore to Rs 3 crore"; "from 3% to 5%" is two claims where something moved.
    private NumberGroup? To(NumberMention first, int start)
    {
        // "10- to 14-year-olds": the first hyphen hangs.
        int to = scene.Is(first.Tokens.End, "-") && scene.Is(first.Tokens.End + 1, "to") ? first.Tokens.End + 1 : first.Tokens.End;
        // "1% to 3%", "15 cents to 20 cents a share": the unit stands twice, where nothing moved.
        int behind = SkipUnit(first.Tokens.End);
        to = behind > to && scene.Is(behind, "to") && !Moves(start) ? behind : to;
        bool or = scene.Is(to, "or");
        // "10 or 20 dollars cheaper than its rivals respectively": one for each.
        if (scene.Is(start - 1, "from") || !(scene.Is(to, "to") || or) || (or && scene.IsRespective(to)))
        {
            return null;
        }

        // "net rose 15% to $415.9 million": a share and an amount are no range, whatever the parser takes the verb for.
        if (SecondAt(MoneySigns.Skip(scene, to + 1)) is not { } second || !Fits(first, second) || (SkipShare(first.Tokens.End) > first.Tokens.End && MoneySigns.Start(scene, second.Tokens.First) < second.Tokens.First))
        {
            return null;
        }

        NumberMention scaled = Scale(first, second);
        // "cut by $200 to $399": an amount with a sign of its own is where it went; "by $3 million to $4 million" is a range.
        if (scene.Is(start - 1, "by") && start < first.Tokens.First && second.Value > first.Value * 1.5m && MoneySigns.Start(scene, second.Tokens.First) < second.Tokens.First)
        {
            return null;
        }

        bool rises = scaled.Value < second.Value;
        // "increased by $43.6 billion to $419.2 billion", "Nippon added 15 to 960" are two numbers, "by 1 to 1.5 degrees" is one range.
        // "0 to 60 mph".
        bool near = second.Value <= scaled.Value * (or ? 2 : IsMove(start - 1) ? 4 : 100) || (!or && scaled.Value == 0);
        return rises && near ? new NumberGroup(scaled, second, Joint.Word, start) : null;
    }

    // "rose 1% to 3%" are two numbers.
    private bool Moves(int start)
    {
        for (int i = start - 1; i >= Math.Max(scene.Range.First, start - 5); i--)
        {
            if (IsMove(i))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsMove(int token) => scene.IsAny(token, "up", "down", "by") || (scene.Range.Contains(token) && scene.Syntax.Lemma(token)
        is "rise" or "fall" or "increase" or "decrease" or "climb" or "drop" or "jump" or "grow" or "gain" or "lose" or "loss" or "edge" or "slip" or "cut" or "raise" or "lower" or "go"
        or "move" or "shrink" or "widen" or "narrow" or "decline" or "surge" or "soar" or "plunge" or "tumble" or "dip" or "advance" or "ease" or "slide" or "add" or "hike" or "change" or "growth");

    private NumberMention? SecondAt(int at) =>
        at < scene.Range.End && scene.Numbers.At(at, scene.Range.End) is { Form: NumberForm.Digits or NumberForm.Words } second ? second : null;

    private static bool Fits(NumberMention first, NumberMention second) => first.Value is not null && second.Value is not null
        && (first.Form == second.Form || (first is { Form: NumberForm.Words, Scaled: false, Value: < 20 } && second is { Form: NumberForm.Digits, Scaled: false, Value: < 100 }));

    // "3 to 5 million": the scale belongs to both.
    private static NumberMention Scale(NumberMention first, NumberMention second)
    {
        if (first.Scaled || !second.Scaled || first.Value >= 1000)
        {
            return !first.Scaled && IsOfThousands(first, second) ? first with { Value = first.Value * 1000 } : first;
        }

        decimal scale = 1;
        foreach (decimal factor in new[] { 1_000_000_000_000m, 1_000_000_000m, 10_000_000m, 1_000_000m, 100_000m, 1000m })
        {
            // The scale that the second was written with: "4 million" is 4, not 4,000 thousand.
            if (second.Value >= factor && second.Value / factor < 1000 && second.Value % (factor / 100) == 0 && first.Value * factor < second.Value)
            {
                scale = factor;
                break;
            }
        }

        return first with { Value = first.Value * scale };
    }

    // "between 25 and 35,000 tonnes": the thousands belong to both where the second is not many times the first.
    private static bool IsOfThousands(NumberMention first, NumberMention second) => first.Form == NumberForm.Digits && first.Value is >= 2 and < 1000 && first.Value == decimal.Truncate(first.Value.Value)
        && second.Form == NumberForm.Digits && second.Value % 1000 == 0 && first.Value * 1000 < second.Value && first.Value * 4000 >= second.Value;

    private int SkipUnit(int at)
    {
        if (SkipShare(at) is var share && share > at)
        {
            return share;
        }

        return scene.IsAny(at, "million", "billion", "cents", "pence") ? at + 1 : scene.Units.At(at, scene.Range.End, afterDigits: true)?.End ?? at;
    }

    private int SkipShare(int at) => scene.IsAny(at, "%", "percent") ? at + 1 : scene.Is(at, "per") && scene.Is(at + 1, "cent") ? at + 2 : at;
}
