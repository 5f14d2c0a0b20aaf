using System.Collections.Immutable;
using Extractor.Articles;
using Extractor.Entities.Places;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Entities;

/// <summary>The types of entity that are told apart.</summary>
public enum EntityType : byte
{
    /// <summary>A named person.</summary>
    Person,

    /// <summary>A named organization: agency, company, party, team, armed group.</summary>
    Org,

    /// <summary>A named place: country, region, city, river.</summary>
    Loc,

    /// <summary>A named building, road or base.</summary>
    Fac,

    /// <summary>A nationality, religion or political group, as noun or adjective.</summary>
    Norp,

    /// <summary>A named product or vehicle.</summary>
    Product,

    /// <summary>Another name: event, law, work of art.</summary>
    Misc,

    /// <summary>A day, month, year or span of years of the calendar: <c>July 20, 2016</c>, <c>Monday</c>, <c>1990s</c>.</summary>
    Date,

    /// <summary>Other words that place something in time: <c>yesterday</c>, <c>two years ago</c>, <c>4 p.m.</c>, <c>the first five months of</c> before a year.</summary>
    Time,
}

/// <summary>One mention of an entity in the text.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Tokens">Its tokens; mentions do not overlap.</param>
/// <param name="Span">Its place in the article's text.</param>
/// <param name="Name">The full or standard name where known: <c>United Kingdom</c> for <c>British</c>, the longest mention of a person.</param>
/// <param name="Country">ISO 3166 alpha-2 code of the country it lies in or belongs to, where it is one.</param>
/// <param name="Value">For a date, its ISO 8601 value (<c>2015-11</c>, <c>2015-01/2015-06</c>), null when it cannot be resolved.</param>
/// <param name="Confidence">How sure the recognizer is, in (0, 1).</param>
public sealed record Entity(
    EntityType Type,
    TokenRange Tokens,
    TextSpan Span,
    string? Name,
    string? Country,
    string? Value,
    double Confidence)
{
    /// <summary>True when the country is only where the rest of the article plays, since nothing is known of the name itself.</summary>
    public bool IsCountryInferred { get; init; }

    /// <summary>True for words that place something in time.</summary>
    public bool PlacesInTime => Type is EntityType.Date or EntityType.Time;
}

/// <summary>A tagged article with the mentions of its entities in text order.</summary>
public sealed class EntityArticle
{
    private readonly int[] _entityOfToken;
    private readonly Func<string, string?> _countryName;

    internal EntityArticle(TaggedArticle syntax, ImmutableArray<Entity> entities, ImmutableArray<Entity> nominals, ImmutableArray<Entity> inner, Func<string, string?> countryName)
    {
        Syntax = syntax;
        _countryName = countryName;
        Entities = entities;
        Nominals = nominals;
        Inner = inner;
        _entityOfToken = new int[syntax.Tokens.Count];
        Array.Fill(_entityOfToken, -1);
        for (int i = 0; i < entities.Length; i++)
        {
            for (int t = entities[i].Tokens.First; t < entities[i].Tokens.End; t++)
            {
                _entityOfToken[t] = i;
            }
        }
    }

    /// <summary>The tagged article.</summary>
    public TaggedArticle Syntax { get; }

    /// <summary>The tokens of the article.</summary>
    public TokenizedArticle Tokens => Syntax.Tokens;

    /// <summary>The mentions, in text order, not overlapping.</summary>
    public ImmutableArray<Entity> Entities { get; }

    /// <summary>
    /// The nouns that stand for an organization named before, in text order, with its name: <c>the fund</c> after <c>International Monetary Fund (IMF)</c>.
    /// They share no token with <see cref="Entities"/>.
    /// </summary>
    public ImmutableArray<Entity> Nominals { get; }

    /// <summary>The places and nationalities that other names bear, in text order: <c>Kenya</c> in <c>Bank of Kenya</c>. Each lies within one of <see cref="Entities"/>.</summary>
    public ImmutableArray<Entity> Inner { get; }

    /// <summary>The entity that a token belongs to, or null.</summary>
    public Entity? At(int token) => _entityOfToken[token] < 0 ? null : Entities[_entityOfToken[token]];

    /// <summary>True for the English name of a place known to lie in several countries or in none: <c>Latin America</c>, <c>Black Sea</c>.</summary>
    public static bool IsBeyondCountries(string name) => HandPlaces.IsBeyondCountries(name);

    /// <summary>The English name of a country by its ISO 3166 alpha-2 code, or null when the gazetteer does not hold it.</summary>
    public string? CountryName(string code) => _countryName(code);
}
