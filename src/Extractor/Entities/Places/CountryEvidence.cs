namespace Extractor.Entities.Places;

/// <summary>What the sure places and nationalities of one article say about where it plays.</summary>
internal sealed class CountryEvidence
{
    private readonly Dictionary<string, double> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<int, double> _regions = [];
    private double _total;
    private double _best;

    /// <summary>The country of at least two fifths of the evidence, or null.</summary>
    public string? Dominant => _dominant is not null && _best * 5 >= _total * 2 ? _dominant : null;

    private string? _dominant;

    /// <summary>Counts one mention. Of two countries with equal weight the one that reached it first is dominant.</summary>
    public void Add(string? country, int region, double weight)
    {
        if (country is null)
        {
            return;
        }

        double sum = _countries.GetValueOrDefault(country) + weight;
        _countries[country] = sum;
        _total += weight;
        if (sum > _best)
        {
            _best = sum;
            _dominant = country;
        }

        if (region > 0)
        {
            _regions[region] = _regions.GetValueOrDefault(region) + weight;
        }
    }

    /// <summary>The share of a country in the evidence, 0 without any.</summary>
    public double Share(string? country) => country is null || _total == 0 ? 0 : _countries.GetValueOrDefault(country) / _total;

    /// <summary>True when the article names the region itself or a sure place in it.</summary>
    public bool Names(int region) => region > 0 && _regions.ContainsKey(region);
}
