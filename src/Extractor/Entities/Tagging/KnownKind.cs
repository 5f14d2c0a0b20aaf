namespace Extractor.Entities.Tagging;

/// <summary>What the tables say of the longest of their entries that a token stands in.</summary>
internal enum KnownKind : byte
{
    /// <summary>No entry.</summary>
    None,

    /// <summary>A place listed by hand.</summary>
    Hand,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A first-level region.</summary>
    Region,

    /// <summary>A city of half a million people or more.</summary>
    LargeCity,

    /// <summary>A city of fewer.</summary>
    City,

    /// <summary>A city under another name.</summary>
    CityAlias,

    /// <summary>A nationality with a country.</summary>
    Nationality,

    /// <summary>A religion, people or party.</summary>
    Group,

    /// <summary>A university or large company of the gazetteer.</summary>
    Organization,

    /// <summary>The first of the listed names, by type: add the number of the <see cref="EntityType"/>.</summary>
    Listed,
}
