using System.Collections.Frozen;
using Extractor.Tokens;

namespace Extractor.Quantities.Units;

/// <summary>A unit found in the text.</summary>
/// <param name="Name">As the record writes it.</param>
/// <param name="Kind">Measure or duration.</param>
/// <param name="End">Token index after it.</param>
internal readonly record struct UnitMatch(string Name, QuantityKind Kind, int End);

/// <summary>Reads a unit of measure or time after a number, with areas, volumes and rates put together from the table.</summary>
internal sealed class UnitReader(TokenizedArticle tokens)
{
    private const int HeatReach = 10;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> HeatWords = new[]
    {
        "temperature", "temperatures", "heat", "hot", "warm", "warmer", "cold", "colder", "cool", "cooler", "melting", "melts", "melt", "boiling", "boils", "boil", "freezing", "freezes", "frost", "oven",
        "heated", "cooled", "degrees", "Celsius", "Fahrenheit", "thermometer", "mercury", "fever", "weather", "highs", "lows", "sunny",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The unit that begins at a token, or null.</summary>
    /// <param name="at">The token after the number (and after a hyphen).</param>
    /// <param name="end">End of the sentence.</param>
    /// <param name="afterDigits">True when the number is written in digits: only then do symbols such as <c>m</c> and <c>C</c> count.</param>
    public UnitMatch? At(int at, int end, bool afterDigits)
    {
        if (at >= end)
        {
            return null;
        }

        UnitMatch? unit = Power(at, end) ?? Single(at, end, afterDigits);
        return unit is { } found ? Rate(found, end) : null;
    }

    /// <summary>True when the token names a unit of time, singular or plural.</summary>
    public bool IsTimeUnit(int at) => UnitTable.TryWord(tokens.Form(at), out UnitEntry unit) && unit.Kind == QuantityKind.Duration;

    /// <summary>Reads <c>per day</c>, <c>a week</c>, <c>annually</c> behind a counted noun.</summary>
    /// <param name="at">The token after the noun.</param>
    /// <param name="end">End of the sentence.</param>
    /// <param name="after">The token after the rate; <paramref name="at"/> without one.</param>
    /// <returns>The rest of the unit, <c> per day</c>, or null.</returns>
    public string? RateAfter(int at, int end, out int after)
    {
        after = at;
        if (at >= end)
        {
            return null;
        }

        if (Adverb(at) is { } period)
        {
            after = at + 1;
            return " per " + period;
        }

        bool per = tokens.Is(at, "per");
        bool article = tokens.Is(at, "a") || tokens.Is(at, "an") || tokens.Is(at, "every") || tokens.Is(at, "each");
        if ((!per && !article) || at + 1 >= end || !UnitTable.TryWord(tokens.Form(at + 1), out UnitEntry unit) || unit.Kind != QuantityKind.Duration || (!per && IsPlural(at + 1)))
        {
            return null;
        }

        // "killed 30 people a year ago", "30 people a day earlier", "two goals a minute later": a point in time.
        int next = Math.Min(at + 2, end - 1);
        if (tokens.Is(next, "ago") || tokens.Is(next, "earlier") || tokens.Is(next, "later") || tokens.Is(next, "before") || tokens.Is(next, "after") || tokens.Is(next, "old") || tokens.Form(next) is "-")
        {
            return null;
        }

        after = at + 2;
        return " per " + unit.Name;
    }

    /// <summary>The rate that an adjective before a noun gives, <c> per day</c> for <c>daily</c>, or null.</summary>
    public string? Rhythm(int at) => Adverb(at) is { } period ? " per " + period : tokens.Is(at, "annual") ? " per year" : null;

    private bool IsPlural(int at) => tokens.Form(at) is [.., 's' or 'S'];

    private UnitMatch? Power(int at, int end)
    {
        string? power = tokens.Form(at) switch
        {
            var form when form.Equals("square", StringComparison.OrdinalIgnoreCase) || form is "sq" or "sq." => "square ",
            var form when form.Equals("cubic", StringComparison.OrdinalIgnoreCase) || form is "cu" or "cu." => "cubic ",
            _ => null,
        };
        int next = at + 1;
        if (power is null || next >= end)
        {
            return null;
        }

        next = tokens.Is(next, "-") || tokens.Is(next, ".") ? next + 1 : next;
        return next < end && (UnitTable.TryWord(tokens.Form(next), out UnitEntry unit) || UnitTable.TrySymbol(tokens.Form(next), out unit))
            ? new UnitMatch(power + unit.Name, QuantityKind.Measure, next + 1)
            : null;
    }

    private UnitMatch? Single(int at, int end, bool afterDigits)
    {
        ReadOnlySpan<char> form = tokens.Form(at);
        if (UnitTable.TryPhrase(tokens, at, end, out UnitEntry unit, out int after))
        {
            return new UnitMatch(unit.Name, unit.Kind, after);
        }

        if (UnitTable.TryWord(form, out unit))
        {
            return new UnitMatch(unit.Name, unit.Kind, at + 1);
        }

        if (!afterDigits || !UnitTable.TrySymbol(form, out unit))
        {
            return null;
        }

        // "40C" and "100m" are measures, "Vitamin 5 C" and "12 F" are not: a single letter must stand against its number, but for the metre
        // ("12 m long"; not "12 m people"), the gram, the watt and the volt.
        bool glued = !tokens.SpaceAfter(at - 1);
        bool apart = form is "g" or "W" or "V" || (form is "C" or "F" && SpeaksOfHeat(at, end)) || (form is "m" && (at + 1 >= end || tokens.Form(at + 1) is not [.., 's']));
        return form.Length > 1 || glued || apart ? new UnitMatch(unit.Name, unit.Kind, at + 1) : null;
    }

    /// <summary>True when a word near a token speaks of heat: <c>The melting point is 12 C</c> has lost its degree sign.</summary>
    public bool SpeaksOfHeat(int at, int end)
    {
        for (int i = Math.Max(0, at - HeatReach); i < Math.Min(end, at + HeatReach); i++)
        {
            if (HeatWords.Contains(tokens.Form(i)))
            {
                return true;
            }
        }

        return false;
    }

    // "kilometers per hour", "km/h", "m3/s", "tonnes a year", "tons annually", "degrees per decade".
    private UnitMatch Rate(UnitMatch unit, int end)
    {
        int at = unit.End;
        if (at >= end)
        {
            return unit;
        }

        if (unit.Kind == QuantityKind.Measure && Adverb(at) is { } period)
        {
            return new UnitMatch($"{unit.Name} per {period}", QuantityKind.Measure, at + 1);
        }

        bool per = tokens.Is(at, "per") || tokens.Form(at) is "/";
        bool article = (unit.Kind == QuantityKind.Measure || unit.Name is "hour" or "minute" || (unit.Name == "day" && (tokens.Is(Math.Min(at + 1, end - 1), "year") || tokens.Is(Math.Min(at + 1, end - 1), "week")))) && (tokens.Is(at, "a") || tokens.Is(at, "an") || tokens.Is(at, "each") || tokens.Is(at, "every"));
        if ((!per && !article) || at + 1 >= end)
        {
            return unit;
        }

        UnitMatch? below = Power(at + 1, end) ?? Single(at + 1, end, afterDigits: tokens.Form(at) is "/");
        bool fits = below is not null && (per || below.Value.Kind == QuantityKind.Duration);
        bool ago = fits && article && (tokens.Is(Math.Min(below!.Value.End, tokens.Count - 1), "ago") || tokens.Is(Math.Min(below.Value.End, tokens.Count - 1), "earlier"));
        return fits && !ago ? new UnitMatch($"{unit.Name} per {below!.Value.Name}", unit.Kind, below.Value.End) : unit;
    }

    private string? Adverb(int at) => tokens.Form(at) switch
    {
        "annually" or "yearly" => "year",
        "monthly" => "month",
        "weekly" => "week",
        "daily" => "day",
        "hourly" => "hour",
        _ => null,
    };
}
