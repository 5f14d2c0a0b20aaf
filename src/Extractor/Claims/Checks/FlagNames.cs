namespace Extractor.Claims.Checks;

/// <summary>The stable names of the flags, as the record writes them; the record's JSON Schema explains each.</summary>
internal static class FlagNames
{
    public const string UnitUnknown = "unit-unknown";
    public const string UngroundedPlace = "ungrounded-place";
    public const string ExceedsWhole = "exceeds-whole";
    public const string ExceededByPart = "exceeded-by-part";
    public const string PartsDiffer = "parts-differ-from-total";
    public const string Contradicts = "contradicts";
    public const string ShareOverWhole = "share-over-whole";
    public const string ChangeMismatch = "change-mismatch";
    public const string Outlier = "outlier";

    /// <summary>Every name that the checks can raise.</summary>
    public static IReadOnlyList<string> All { get; } =
        [UnitUnknown, UngroundedPlace, ExceedsWhole, ExceededByPart, PartsDiffer, Contradicts, ShareOverWhole, ChangeMismatch, Outlier];
}
