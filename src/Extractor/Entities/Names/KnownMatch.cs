using Extractor.Entities.Places;
using Extractor.Tokens;

namespace Extractor.Entities.Names;

/// <summary>The longest entry of the tables at a token: a listed organization, a nationality, a place, or an organization of the gazetteer.</summary>
internal readonly record struct KnownMatch
{
    // A city of fewer than half a million people is as likely a family name: Clinton, Warren, Obama.
    private const int WeakMagnitude = 57;

    private KnownMatch(TokenRange tokens)
    {
        Tokens = tokens;
        IsSingle = tokens.Count == 1;
    }

    /// <summary>The tokens.</summary>
    public TokenRange Tokens { get; }

    /// <summary>The number of tokens; 0 when the tables hold nothing.</summary>
    public int Count => Tokens.Count;

    /// <summary>True for one token.</summary>
    public bool IsSingle { get; }

    /// <summary>True when it may name a place.</summary>
    public bool IsPlace => Place is not null;

    /// <summary>True when no context is needed: all but places of the compiled gazetteer that are neither countries nor regions.</summary>
    public bool IsSure { get; private init; }

    /// <summary>True for a place that may as well be a person.</summary>
    public bool IsWeakPlace { get; private init; }

    /// <summary>The country, where it is clear.</summary>
    public string? Country { get; private init; }

    /// <summary>The place it may name.</summary>
    public PlaceMatch? Place { get; private init; }

    /// <summary>The type of a name listed by hand, or null.</summary>
    public EntityType? ListedType => IsCompiled ? null : Known?.Type;

    /// <summary>True for a nationality, religion, people or party.</summary>
    public bool IsDemonym => Demonym is not null;

    private KnownName? Known { get; init; }

    private Demonym? Demonym { get; init; }

    private bool IsCompiled { get; init; }

    /// <summary>Looks the window up in every table.</summary>
    public static KnownMatch At(NameScene scene, in KeyWindow window)
    {
        if (window.Count == 0)
        {
            return default;
        }

        bool isPlace = scene.Places.TryLongest(scene.Tokens, window, out PlaceMatch place) && Reads(scene, place);
        int longest = isPlace ? place.Tokens.Count : 0;
        KnownMatch best = isPlace ? OfPlace(scene, place) : default;
        if (Demonyms.Table.TryLongest(scene.Tokens, window, out int count, out Demonym demonym) && count >= longest)
        {
            longest = count;
            best = new KnownMatch(new TokenRange(window.First, window.First + count)) { Demonym = demonym, Country = demonym.Country, IsSure = true };
        }

        if (Organizations.Table.TryLongest(scene.Tokens, window, out count, out KnownName known) && count >= longest)
        {
            longest = count;
            best = new KnownMatch(new TokenRange(window.First, window.First + count)) { Known = known, Country = known.Country, IsSure = true };
        }

        if (scene.Places.TryOrganization(scene.Tokens, window, out count, out Place organization) && count > longest)
        {
            KnownName name = new(EntityType.Org, scene.Tokens.Span(new TokenRange(window.First, window.First + count)).Of(scene.Tokens.Text), organization.Country);
            best = new KnownMatch(new TokenRange(window.First, window.First + count)) { Known = name, Country = name.Country, IsSure = count > 1, IsCompiled = true };
        }

        return best;
    }

    /// <summary>The draft of the name, which a team may extend beyond the entry.</summary>
    public NameDraft Draft(int end)
    {
        TokenRange tokens = new(Tokens.First, end);
        if (end > Tokens.End)
        {
            return new NameDraft(EntityType.Org, tokens, 0.5) { Country = Country };
        }

        if (Place is { } place)
        {
            return new NameDraft(EntityType.Loc, tokens, IsSure ? 0.9 : 0.7) { Place = place };
        }

        return Demonym is { } demonym
            ? new NameDraft(EntityType.Norp, tokens, 0.95) { Country = demonym.Country, Region = demonym.Region, Name = demonym.Country is null ? demonym.Region ?? demonym.Name : null }
            : new NameDraft(Known!.Type, tokens, 0.9) { Name = Known.Name, Country = Known.Country };
    }

    // "KUNA" is no town of Croatia and "Republic" none of Missouri: capitals and words that head names need a listed place.
    private static bool Reads(NameScene scene, PlaceMatch match)
    {
        int token = match.Tokens.First;
        bool acronym = scene.Case != SentenceCase.Capitals && scene.IsAcronym(token) && scene.Tokens.Form(token).Length <= 5;
        return match.Hand is not null || match.Tokens.Count > 1 || !(acronym || HeadTable.Of(scene.Tokens.Form(token)) is not null);
    }

    private static KnownMatch OfPlace(NameScene scene, PlaceMatch match)
    {
        Place? best = match.Hand?.Place ?? PlaceResolver.Choose(scene.Places.Gazetteer.Places(match.Index), null, out _);
        bool single = match.Tokens.Count == 1;
        bool named = single && scene.Has(match.Tokens.First, NameFlags.FirstName | NameFlags.Surname | NameFlags.Common);
        bool strong = match.Hand is not null || best!.Value.Kind == PlaceKind.Country || (best.Value.Kind == PlaceKind.Region && !named);
        int magnitude = best!.Value.Magnitude;
        bool weak = !strong && single && best.Value.Kind is PlaceKind.City or PlaceKind.CityAlias && (best.Value.Kind == PlaceKind.CityAlias || magnitude < WeakMagnitude) && (named || best.Value.Kind == PlaceKind.CityAlias || magnitude < 50);
        return new KnownMatch(match.Tokens) { Place = match, Country = best.Value.Country, IsSure = strong, IsWeakPlace = weak };
    }
}
