using Extractor.Claims;
using Extractor.Quantities;

namespace Extractor.Confidence;

/// <summary>
/// The door of the Confidence stage. This first version weighs by hand how each part of a claim was found; the weights order claims sensibly and
/// are to be fitted on annotated articles. Thread-safe.
/// </summary>
public sealed class ConfidenceEstimator
{
    /// <summary>Estimates how sure every claim and slot is.</summary>
    public ScoredArticle Estimate(ClaimArticle claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return new ScoredArticle(claims, [.. claims.Claims.Select(Estimate)]);
    }

    private static ClaimConfidence Estimate(Claim claim)
    {
        double? item = claim.Item is null ? null : Slot(claim.Item.Evidence, 0.85, 0.55, 0.5, 0.4);
        double? action = claim.Event is null ? null : Slot(claim.Event.Evidence, 0.75, 0.6, 0.5, 0.4);
        double? place = claim.Place is null ? null : Slot(claim.Place.Evidence, 0.75, 0.55, 0.5, 0.35);
        double? time = claim.Time is null ? null : Slot(claim.Time.Evidence, 0.8, 0.6, 0.5, 0.4);
        double? source = claim.Source is null ? null : Slot(claim.Source.Evidence, 0.75, 0.6, 0.5, 0.4);

        // An empty slot may be empty because the text gives nothing, or because it was missed; a missing place is a miss more often than a missing source.
        double whole = claim.Quantity.Confidence * (claim.Unit is null ? 0.3 : 1) * (item ?? 0.6) * (place ?? 0.5) * (time ?? 0.8) * (source ?? 0.75);
        whole *= Kind(claim.Quantity.Kind);
        return new ClaimConfidence(Within(Math.Pow(whole, 0.8)), item, action, place, time, source);
    }

    private static double Slot(Evidence evidence, double direct, double sentence, double carried, double article) => evidence switch
    {
        Evidence.Direct => direct,
        Evidence.Sentence => sentence,
        Evidence.Carried => carried,
        _ => article,
    };

    private static double Kind(QuantityKind kind) => kind is QuantityKind.Score or QuantityKind.Multiple ? 0.8 : 1;

    private static double Within(double probability) => Math.Clamp(probability, 0.01, 0.99);
}
