namespace Extractor.Training.Sources;

/// <summary>How weights of choices are trained.</summary>
internal sealed record ChoiceSettings
{
    /// <summary>Seed of the order of choices.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How often the choices are read.</summary>
    public int Passes { get; init; } = 3;

    /// <summary>How strongly weights are drawn to zero.</summary>
    public double Penalty { get; init; } = 0.005;

    /// <summary>In how many articles a feature has to stand.</summary>
    public int LeastArticles { get; init; } = 4;

    /// <summary>Weights nearer to zero are left out.</summary>
    public double LeastWeight { get; init; } = 0.02;
}
