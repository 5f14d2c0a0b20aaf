using System.Globalization;
using Extractor.Quantities;
using Extractor.Tokens;

namespace Extractor.Training.Evaluation.Quantities;

/// <summary>Values as the benchmark writes them: ranges with a hyphen, fractions of one, vague plurals as ranges.</summary>
internal sealed class BenchmarkValues(TokenizedArticle tokens)
{
    /// <summary>The value of a quantity.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="fraction">True for a share that was written as a fraction.</param>
    public string Of(Quantity quantity, bool fraction)
    {
        if (quantity.Value.First is not { } first)
        {
            return VagueRange(quantity);
        }

        return quantity.Value.Second is { } second ? Number(first) + "-" + Number(second) : fraction ? Fraction((double)first / 100) : Number(first);
    }

    // Records round a third to 33.33 percent; the benchmark gives 0.333333.
    private static string Fraction(double share)
    {
        for (int whole = 2; whole <= 20; whole++)
        {
            double part = Math.Round(share * whole);
            if (Math.Abs((part / whole) - share) < 0.0001)
            {
                return (part / whole).ToString("R", CultureInfo.InvariantCulture);
            }
        }

        return share.ToString("R", CultureInfo.InvariantCulture);
    }

    // "hundreds" are 100-1000, "tens of thousands" 10000-100000, "dozens" 12-120.
    private string VagueRange(Quantity quantity)
    {
        double low = 1;
        for (int i = quantity.NumberTokens.First; i < quantity.NumberTokens.End; i++)
        {
            low *= tokens.Form(i).ToString().ToLowerInvariant() switch
            {
                "dozens" or "dozen" => 12,
                "scores" or "score" => 20,
                "tens" => 10,
                "hundreds" or "hundred" => 100,
                "thousands" or "thousand" => 1e3,
                "millions" or "million" => 1e6,
                "billions" or "billion" => 1e9,
                "trillions" or "trillion" => 1e12,
                _ => 1,
            };
        }

        return Number((decimal)low) + "-" + Number((decimal)low * 10);
    }

    /// <summary>A number.</summary>
    public static string Number(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
