namespace Extractor.Cli.Show.Highlights;

/// <summary>Why a stretch of text is marked; where marks overlap, the earlier kind decides how it looks.</summary>
internal enum MarkKind
{
    /// <summary>The number of a claim.</summary>
    Number,

    /// <summary>Who says so.</summary>
    Source,

    /// <summary>Where the claim holds.</summary>
    Place,

    /// <summary>When the claim holds.</summary>
    Time,

    /// <summary>What is counted or measured.</summary>
    Item,

    /// <summary>What happened.</summary>
    Event,

    /// <summary>The number with its modifier and unit.</summary>
    Quantity,

    /// <summary>A mention of an entity.</summary>
    Entity,
}
