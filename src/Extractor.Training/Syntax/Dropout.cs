namespace Extractor.Training.Syntax;

/// <summary>Dropout (Srivastava et al. 2014): factors that are zero for some activations and make up for them in the others.</summary>
internal static class Dropout
{
    /// <summary>Draws factors.</summary>
    public static void Draw(Random random, float share, Span<float> factors)
    {
        float kept = 1 / (1 - share);
        foreach (ref float factor in factors)
        {
            factor = random.NextSingle() < share ? 0 : kept;
        }
    }
}
