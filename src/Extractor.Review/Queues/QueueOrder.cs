namespace Extractor.Review.Queues;

/// <summary>In which order claims come to a reviewer.</summary>
public enum QueueOrder
{
    /// <summary>Least confident first.</summary>
    LeastConfident,

    /// <summary>Most confident first.</summary>
    MostConfident,

    /// <summary>Claims with flags first, among them the least confident.</summary>
    Flagged,

    /// <summary>Article by article in the order of import, claims in text order.</summary>
    Article,

    /// <summary>A random order, the same for the same seed: a sample for audit.</summary>
    Random,
}
