namespace Extractor.Quantities.Units;

/// <summary>Converts units of the record to base units: areas, volumes and rates by their parts.</summary>
internal static class BaseUnits
{
    /// <summary>The quantity in base units; null where its unit has no fixed size.</summary>
    public static BaseValue? Of(string? unit, QuantityValue value)
    {
        if (unit is null || value.First is not { } first || Scale(unit) is not { } scale || !Fits(first, scale.Factor) || !Fits(value.Second ?? 0, scale.Factor))
        {
            return null;
        }

        return new BaseValue((first + scale.Offset) * scale.Factor, value.Second is { } second ? (second + scale.Offset) * scale.Factor : null, scale.Base);
    }

    // "9 quintillion light-years" is more meters than a decimal holds.
    private static bool Fits(decimal value, decimal factor) => Math.Abs((double)value) * (double)factor < 1e27;

    private static (string Base, decimal Factor, decimal Offset)? Scale(string unit)
    {
        if (UnitTable.TryName(unit, out UnitEntry entry) && entry.Base is { } known)
        {
            return (known, entry.Factor, entry.Offset);
        }

        int per = unit.LastIndexOf(" per ", StringComparison.Ordinal);
        if (per > 0)
        {
            // A difference of temperature per time has no zero point: "2 degrees celsius per decade" stays as it is.
            return Scale(unit[..per]) is { Offset: 0 } above && Scale(unit[(per + 5)..]) is { Offset: 0 } below ? ($"{above.Base} per {below.Base}", above.Factor / below.Factor, 0) : null;
        }

        int power = unit.StartsWith("square ", StringComparison.Ordinal) ? 2 : unit.StartsWith("cubic ", StringComparison.Ordinal) ? 3 : 1;
        if (power == 1 || Scale(unit[(unit.IndexOf(' ', StringComparison.Ordinal) + 1)..]) is not { Base: "meter" } side)
        {
            return null;
        }

        return (power == 2 ? "square meter" : "cubic meter", power == 2 ? side.Factor * side.Factor : side.Factor * side.Factor * side.Factor, 0);
    }
}
