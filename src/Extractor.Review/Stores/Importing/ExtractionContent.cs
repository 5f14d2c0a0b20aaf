using Extractor.Records;

namespace Extractor.Review.Stores.Importing;

/// <summary>What an extraction says, to tell whether a new one says the same. Ids, confidences, flags and reasons are no part of it.</summary>
internal static class ExtractionContent
{
    /// <param name="claim">The claim.</param>
    /// <param name="whole">What tells the claim that it is a part of, whatever its id; null for none.</param>
    /// <param name="withOffsets">False when the two extractions are of different texts, in which the same words have moved.</param>
    public static string Of(RecordClaim claim, object? whole, bool withOffsets)
    {
        string Phrase(int? start, int? end, params ReadOnlySpan<string?> texts) =>
            start is null ? "-" : string.Join('\u001f', texts) + (withOffsets ? $"@{start}-{end}" : "");

        return string.Join(
            '\u001e',
            Phrase(claim.Number.Start, claim.Number.End, claim.Number.Text),
            Phrase(claim.Quantity.Start, claim.Quantity.End, claim.Quantity.Text),
            claim.Kind,
            string.Join('/', claim.Value.Select(v => v.ToString("0.############################"))),
            claim.Bound,
            claim.Unit ?? "-",
            Phrase(claim.Item?.Start, claim.Item?.End, claim.Item?.Text),
            Phrase(claim.Event?.Start, claim.Event?.End, claim.Event?.Text, claim.Event?.Lemma),
            Phrase(claim.Place?.Start, claim.Place?.End, claim.Place?.Text, claim.Place?.Name, claim.Place?.Country),
            Phrase(claim.Time?.Start, claim.Time?.End, claim.Time?.Text, claim.Time?.Value),
            Phrase(claim.Source?.Start, claim.Source?.End, claim.Source?.Text),
            whole ?? "-",
            claim.Change ?? "-",
            claim.Role ?? "-",
            claim.Assertion);
    }
}
