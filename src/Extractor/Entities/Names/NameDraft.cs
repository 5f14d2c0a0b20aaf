using Extractor.Entities.Places;
using Extractor.Tokens;

namespace Extractor.Entities.Names;

/// <summary>A name that was found, while the rest of the article may still decide what it is.</summary>
internal sealed class NameDraft(EntityType type, TokenRange tokens, double confidence)
{
    /// <summary>The type so far.</summary>
    public EntityType Type { get; set; } = type;

    /// <summary>The tokens.</summary>
    public TokenRange Tokens { get; } = tokens;

    /// <summary>The tokens that name the place: <c>Syria</c> of <c>northern Syria</c>, <c>Paris</c> of <c>Paris, Texas</c>.</summary>
    public TokenRange Core { get; set; } = tokens;

    /// <summary>How sure the type is.</summary>
    public double Confidence { get; set; } = confidence;

    /// <summary>The standard name, when known.</summary>
    public string? Name { get; set; }

    /// <summary>The place that an adjective or noun of origin says: <c>Texas</c> of <c>Texans</c>.</summary>
    public string? Region { get; set; }

    /// <summary>The country, when known.</summary>
    public string? Country { get; set; }

    /// <summary>True when the country is only where the rest of the article plays.</summary>
    public bool IsCountryInferred { get; set; }

    /// <summary>The places that the tokens may name.</summary>
    public PlaceMatch? Place { get; set; }

    /// <summary>The place that an organization or building bears in its name.</summary>
    public PlaceMatch? Within { get; set; }

    /// <summary>The place or nationality that the name bears, as a draft of its own: <c>Kenya</c> of <c>Bank of Kenya</c>.</summary>
    public NameDraft? Inner { get; set; }

    /// <summary>The larger place that the name itself gives behind a comma: <c>Texas</c> of <c>Paris, Texas</c>.</summary>
    public PlaceMatch? Outer { get; set; }
}
