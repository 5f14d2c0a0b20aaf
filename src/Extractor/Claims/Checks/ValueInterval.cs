using Extractor.Quantities;

namespace Extractor.Claims.Checks;

/// <summary>
/// The numbers that a stated one leaves open, both ends included: <c>about 400</c> leaves 360 to 440, <c>up to 50</c> 0 to 50, <c>30,000</c> what rounds to it.
/// </summary>
/// <param name="Low">The least.</param>
/// <param name="High">The greatest; a number beyond any in the news for <c>more than 50</c>.</param>
internal readonly record struct ValueInterval(decimal Low, decimal High)
{
    // "About", "nearly", "some": nobody who says so of 27,000 for 30,000 is wrong.
    private const decimal Looseness = 0.1m;

    // 30,000 may stand for 29,800, but not for 34,000 though it has one significant digit.
    private const decimal LargestRounding = 0.05m;

    // Larger than any number of the news, and small enough that a few of them can be added.
    private const decimal Unbounded = 1e27m;

    /// <summary>The interval of a quantity; null when it is vague, a pair that is no range, or beyond what news counts.</summary>
    public static ValueInterval? Of(Quantity quantity)
    {
        if (quantity.Value.First is not { } first || Math.Abs(first) > 1e24m || Math.Abs(quantity.Value.Second ?? 0) > 1e24m || quantity.Kind == QuantityKind.Score)
        {
            return null;
        }

        if (quantity.Value.Second is { } second)
        {
            return new ValueInterval(first, second);
        }

        decimal rounding = Rounding(quantity.Kind, first);
        return quantity.Bound switch
        {
            Bound.About => new ValueInterval(first - Math.Max(rounding, Looseness * Math.Abs(first)), first + Math.Max(rounding, Looseness * Math.Abs(first))),
            Bound.AtLeast or Bound.MoreThan => new ValueInterval(first - rounding, Unbounded),
            Bound.AtMost or Bound.LessThan => new ValueInterval(Math.Min(0, first), first + rounding),
            _ => new ValueInterval(first - rounding, first + rounding),
        };
    }

    /// <summary>True when every number of this interval is larger than every number of the other.</summary>
    public bool IsAbove(ValueInterval other) => Low > other.High;

    /// <summary>True when no number lies in both.</summary>
    public bool IsApart(ValueInterval other) => IsAbove(other) || other.IsAbove(this);

    /// <summary>The interval of the sum of a number from each.</summary>
    public ValueInterval Plus(ValueInterval other) => new(Low + other.Low, Math.Min(Unbounded, High + other.High));

    /// <summary>Half a unit of the last digit that was given: 0.05 for 5.2, 50 for 1,200; nothing for small counts, which are exact.</summary>
    public static decimal Rounding(QuantityKind kind, decimal value)
    {
        decimal size = Math.Abs(value);
        if (size != decimal.Truncate(size))
        {
            return 0.5m * Step(size);
        }

        if (kind == QuantityKind.Count && size < 100)
        {
            return 0;
        }

        decimal step = 1;
        while (kind != QuantityKind.Share && size > 0 && step < size && size % (step * 10) == 0)
        {
            step *= 10;
        }

        return Math.Min(0.5m * step, kind == QuantityKind.Count ? LargestRounding * size : Math.Max(0.5m, LargestRounding * size));
    }

    // A value may carry idle zeros of a multiplication (1.50 billion): they say nothing of its precision.
    private static decimal Step(decimal size)
    {
        decimal step = 1;
        for (int i = 0; i < 6 && size % step != 0; i++)
        {
            step /= 10;
        }

        return step;
    }
}
