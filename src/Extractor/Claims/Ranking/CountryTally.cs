using Extractor.Claims.Linking;
using Extractor.Entities;
using Extractor.Quantities;

namespace Extractor.Claims.Ranking;

/// <summary>How much an article speaks of which country: by its places, peoples and organizations, and by the money it counts in. Counted once an article.</summary>
internal sealed class CountryTally
{
    private const int MostCountries = 2;
    private const int Steps = 7;

    private readonly Dictionary<string, int> _named = [];
    private readonly int _all;

    public CountryTally(ClaimScene scene)
    {
        Commonest = [.. scene.Entities.Entities.Where(e => e.Type is EntityType.Loc or EntityType.Norp or EntityType.Org && !e.IsCountryInferred).Select(e => e.Country)
            .OfType<string>().CountBy(code => code).OrderByDescending(c => c.Value).Select(c => c.Key).Concat(OfCurrencies(scene)).Distinct().Take(MostCountries)];
        foreach (Entity entity in scene.Entities.Entities)
        {
            if (entity is { Country: { } code, IsCountryInferred: false, Type: EntityType.Loc or EntityType.Norp or EntityType.Fac or EntityType.Org })
            {
                _named[code] = _named.GetValueOrDefault(code) + 1;
                _all++;
            }
        }
    }

    /// <summary>The countries that most of its places and organizations lie in, the commonest first; then those that pay in its money.</summary>
    public IReadOnlyList<string> Commonest { get; }

    /// <summary>The first of them, or null.</summary>
    public string? Home => Commonest.Count > 0 ? Commonest[0] : null;

    /// <summary>How many countries it speaks of.</summary>
    public int Count => _named.Count;

    /// <summary>How much of what it says of countries it says of one: 0 for nothing known, else 1 and up to seven sevenths more.</summary>
    public int Share(string? code) => code is null || _all == 0 ? 0 : 1 + (Steps * _named.GetValueOrDefault(code) / _all);

    // "The interchange at Suame will cost GH¢ 35 million" is told of Ghana without its name: a currency begins with the code of its country (ISO 4217), but for
    // those of several countries ("XAF", "EUR") and those that are spent everywhere.
    private static IEnumerable<string> OfCurrencies(ClaimScene scene) => scene.Article.Quantities
        .Where(q => q is { Kind: QuantityKind.Money, Unit: { Length: 3 } unit } && unit is not ("USD" or "EUR" or "GBP") && unit[0] != 'X')
        .Select(q => q.Unit![..2]).Where(code => scene.Entities.CountryName(code) is not null).CountBy(code => code).OrderByDescending(c => c.Value).Select(c => c.Key);
}
