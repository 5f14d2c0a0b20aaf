namespace Extractor.Training.Networks;

/// <summary>The gradients of all parameters of a network, as one worker adds them up. Not thread-safe.</summary>
internal sealed class GradientSet(IEnumerable<Parameter> parameters)
{
    private readonly Dictionary<Parameter, Gradient> _gradients = parameters.ToDictionary(p => p, p => new Gradient(p));

    /// <summary>All of them, in the order of the parameters.</summary>
    public IEnumerable<Gradient> All => _gradients.Values;

    /// <summary>The gradient of a parameter.</summary>
    public Gradient Of(Parameter parameter) => _gradients[parameter];

    /// <summary>Adds what another worker found and clears it.</summary>
    public void Take(GradientSet other)
    {
        foreach ((Parameter parameter, Gradient gradient) in _gradients)
        {
            Gradient theirs = other.Of(parameter);
            gradient.Add(theirs);
            theirs.Clear();
        }
    }
}
