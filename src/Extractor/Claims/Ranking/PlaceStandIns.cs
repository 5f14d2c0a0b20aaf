using Extractor.Articles;
using Extractor.Claims.Linking;
using Extractor.Entities;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Claims.Ranking;

/// <summary>
/// Words that stand for a place named before: <c>the country</c>, <c>nationwide</c>, <c>the city</c>, <c>the island</c>; and for all of them, <c>the world</c>.
/// Reads one article from its beginning: names first by <see cref="Note"/>, and the words after them.
/// </summary>
/// <param name="scene">The article.</param>
/// <param name="home">The code of the country that the article most speaks of, which is meant where it names none by a place; or null.</param>
internal sealed class PlaceStandIns(ClaimScene scene, string? home)
{
    /// <summary>The name of the whole world as a place.</summary>
    public const string World = "World";

    private Entity? _country;
    private Entity? _within;
    private Entity? _first;
    private bool _soughtFirst;

    /// <summary>Keeps a name that later words may stand for.</summary>
    public void Note(Entity entity)
    {
        if (entity is not { Country: { } code, Type: EntityType.Loc or EntityType.Norp or EntityType.Org })
        {
            return;
        }

        _country = entity;
        if (entity.Type == EntityType.Loc && entity.Name != scene.Entities.CountryName(code))
        {
            _within = entity;
        }
    }

    /// <summary>The place that the words at a token stand for, with how many they are; null when they stand for none.</summary>
    public (PlaceSlot Slot, int Length)? At(int token)
    {
        (int length, Meant meant) = Read(token);
        TokenRange range = new(token, token + length);
        return meant switch
        {
            Meant.World => (new PlaceSlot(Span(range), World, null, Evidence.Sentence), length),
            Meant.Country when Country is { } country => (Of(country, NameOf(country), range), length),
            Meant.Country when home is not null && scene.Entities.CountryName(home) is { } name => (new PlaceSlot(Span(range), name, home, Evidence.Carried), length),
            Meant.Part when Country is { } country => (Of(country, $"{scene.Tokens.Form(token + length - 1)}ern {NameOf(country)}", range), length),
            Meant.Within when _within is { Name: { } name } within => (Of(within, name, range), length),
            _ => null,
        };
    }

    // The country named last, or the first that will be.
    private Entity? Country => _country ?? FirstCountry();

    private string NameOf(Entity country) => scene.Entities.CountryName(country.Country!) ?? country.Name!;

    private PlaceSlot Of(Entity meant, string name, TokenRange range) => new(Span(range), name, meant.Country, Evidence.Carried);

    private TextSpan Span(TokenRange range) => scene.Tokens.Span(range);

    private (int Length, Meant Meant) Read(int token) => scene.Tokens.Form(token) switch
    {
        "nationwide" or "Nationwide" or "nationally" or "Nationally" or "countrywide" or "national" => (1, Meant.Country),
        "worldwide" or "Worldwide" or "globally" or "Globally" or "global" or "Global" => (1, Meant.World),
        "the" when IsPart(token + 1) => (2, Meant.Part),
        "the" or "this" or "their" or "its" or "The" when token + 1 < scene.Tokens.Count => scene.Tokens.Form(token + 1) switch
        {
            "country" or "kingdom" or "nation" or "republic" => (2, Meant.Country),
            "world" or "globe" or "planet" when scene.Tokens.Form(token) is "the" or "The" => (2, Meant.World),
            "city" or "town" or "village" or "island" or "province" or "state" or "municipality" or "metropolis" when !IsNamed(token + 2) => (2, Meant.Within),
            _ => default,
        },
        _ when IsPart(token) && token > 0 && scene.Tokens.Form(token - 1) is "'s" or "’s" => (1, Meant.Part),
        _ => default,
    };

    // "in the north", "the country's east"; not "the north wind", "the north-east coast", "the east of Ukraine".
    private bool IsPart(int token)
    {
        if (token >= scene.Tokens.Count || scene.Tokens.Form(token) is not ("east" or "north" or "west" or "south" or "northeast" or "northwest" or "southeast" or "southwest")
            || scene.Syntax.Upos(token) is not Upos.NOUN)
        {
            return false;
        }

        int next = token + 1;
        return next >= scene.Tokens.Count || !(IsNamed(next) || scene.Syntax.Upos(next) is Upos.NOUN or Upos.PROPN or Upos.ADJ || scene.Tokens.Is(next, "-"));
    }

    // "the town of Yeoncheon" is named.
    private bool IsNamed(int token) => token < scene.Tokens.Count && scene.Tokens.Form(token) is "of";

    // "Nationwide, 300 wells ran dry": the country is named later.
    private Entity? FirstCountry()
    {
        if (!_soughtFirst)
        {
            _soughtFirst = true;
            _first = scene.Entities.Entities.FirstOrDefault(e => e is { Country: not null, Type: EntityType.Loc or EntityType.Norp });
        }

        return _first;
    }

    private enum Meant
    {
        None,
        Country,
        Within,
        Part,
        World,
    }
}
