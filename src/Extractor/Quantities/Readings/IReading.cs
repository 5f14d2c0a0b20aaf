namespace Extractor.Quantities.Readings;

/// <summary>One way to read a number: as money, a share, an age … Readings are tried in a fixed order and the first that answers wins.</summary>
internal interface IReading
{
    /// <summary>The quantity, or null when the number is not of this kind here.</summary>
    QuantityDraft? Read(QuantityScene scene, NumberGroup number);
}
