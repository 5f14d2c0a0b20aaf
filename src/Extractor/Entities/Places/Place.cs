namespace Extractor.Entities.Places;

/// <summary>What a name of the gazetteer stands for.</summary>
internal enum PlaceKind : byte
{
    /// <summary>A sovereign state or territory with an ISO 3166 code.</summary>
    Country,

    /// <summary>A first-level region: state, province, governorate.</summary>
    Region,

    /// <summary>A town or city.</summary>
    City,

    /// <summary>A city under another of its names: <c>Palmyra</c> for Tadmur.</summary>
    CityAlias,

    /// <summary>A continent, sea or region of the world; or a region that is not of the first level.</summary>
    Area,

    /// <summary>An organization: its country is where it sits.</summary>
    Organization,

    /// <summary>A land that several countries share or claim: <c>Kashmir</c>. Which of them is meant, an article says.</summary>
    Shared,
}

/// <summary>One meaning of a name.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Country">ISO 3166 alpha-2 code; null when it lies in no one country.</param>
/// <param name="Region">Number of the first-level region it is or lies in; 0 for none.</param>
/// <param name="Magnitude">Ten times the decimal logarithm of the population: 60 for a million; 0 when unknown.</param>
/// <param name="Name">The standard English name where it differs from the surface form, else null.</param>
internal readonly record struct Place(PlaceKind Kind, string? Country, int Region, int Magnitude, string? Name);
