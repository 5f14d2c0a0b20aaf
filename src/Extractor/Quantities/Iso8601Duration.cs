using System.Globalization;

namespace Extractor.Quantities;

/// <summary>The value of a duration as TIMEX3 and ISO 8601 write it: <c>P3D</c> for <c>three days</c>, <c>PT2.5H</c>, <c>P20Y</c> for two decades.</summary>
internal static class Iso8601Duration
{
    /// <summary>The value of a quantity, or null when it is no duration, a vague one or a range, or has a unit that the standard does not know (<c>night</c>).</summary>
    public static string? Of(Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        if (quantity.Kind != QuantityKind.Duration || quantity.Bound is Bound.Vague or Bound.Range || quantity.Value.First < 0)
        {
            return null;
        }

        (string before, string after, int times)? unit = quantity.Unit switch
        {
            "millennium" => ("P", "Y", 1000),
            "century" => ("P", "Y", 100),
            "decade" => ("P", "Y", 10),
            "year" => ("P", "Y", 1),
            "quarter" => ("P", "M", 3),
            "month" => ("P", "M", 1),
            "fortnight" => ("P", "W", 2),
            "week" => ("P", "W", 1),
            "day" => ("P", "D", 1),
            "hour" => ("PT", "H", 1),
            "minute" => ("PT", "M", 1),
            "second" => ("PT", "S", 1),
            _ => null,
        };
        return unit is { } u ? string.Create(CultureInfo.InvariantCulture, $"{u.before}{quantity.Value.First * u.times:0.######}{u.after}") : null;
    }
}
