namespace Extractor.Entities.Places;

/// <summary>What is known of a single word besides the places it names.</summary>
[Flags]
internal enum NameFlags : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A given name.</summary>
    FirstName = 1,

    /// <summary>A family name.</summary>
    Surname = 2,

    /// <summary>One of the thousand most frequent family names.</summary>
    FrequentSurname = 4,

    /// <summary>A word that running text writes in lower case: <c>reading</c>, <c>nice</c>, <c>the</c>.</summary>
    Common = 8,

    /// <summary>A word that running text writes with a capital within the sentence: <c>Monday</c>, <c>Paris</c>.</summary>
    Capitalized = 16,
}
