using Extractor.Records;

namespace Extractor.Comparison.Lines;

/// <summary>The values that a claim leaves room for: <c>at least 30</c> from 30 on, <c>about 30</c> a tenth around it, a rounded number half its last digit.</summary>
internal readonly record struct ValueRange(decimal Least, decimal Most)
{
    private const decimal About = 0.1m;

    /// <summary>The range of a claim with one number.</summary>
    public static ValueRange Of(RecordClaim claim)
    {
        decimal value = claim.Value[0];
        decimal slack = Math.Abs(value) * (claim.Bound == "about" ? About : 0);
        decimal half = Rounding(value);
        return claim.Bound switch
        {
            "at_least" or "more_than" => new ValueRange(value, decimal.MaxValue),
            "at_most" or "less_than" => new ValueRange(decimal.MinValue, value),
            _ => new ValueRange(value - slack - half, value + slack + half),
        };
    }

    /// <summary>True when a value fits both.</summary>
    public bool Overlaps(ValueRange other) => Least <= other.Most && other.Least <= Most;

    // 1,853 is counted, 1,900,000 rounded to hundreds of thousands.
    private static decimal Rounding(decimal value)
    {
        decimal unit = 1;
        for (; unit < 1e15m && value != 0 && value % (unit * 10) == 0; unit *= 10)
        {
        }

        return unit >= 1000 ? unit / 2 : 0;
    }
}
