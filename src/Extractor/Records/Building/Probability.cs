namespace Extractor.Records.Building;

/// <summary>How the record writes probabilities: four decimals, and never certainty, which no estimate has.</summary>
internal static class Probability
{
    private const double Least = 0.0001;

    /// <summary>The probability as written, in [0.0001, 0.9999].</summary>
    /// <exception cref="InvalidOperationException">It is not a number.</exception>
    public static double Written(double probability) => double.IsNaN(probability)
        ? throw new InvalidOperationException("A confidence is not a number; the stage that estimated it is wrong.")
        : Math.Clamp(Math.Round(probability, 4), Least, 1 - Least);
}
