using System.Globalization;
using Extractor.Records;

namespace Extractor.Review.Exports.Standoff;

/// <summary>An article with its claims as spans and relations, the form that annotation tools share. What fills slots of several claims is one span.</summary>
internal sealed class StandoffDocument
{
    private readonly List<StandoffSpan> _spans = [];
    private readonly List<StandoffRelation> _relations = [];
    private readonly Dictionary<(string Label, int Start, int End, string? Value), string> _shared = [];

    private StandoffDocument()
    {
    }

    /// <summary>The spans; a claim's number has the claim's id, the others are s1, s2 …</summary>
    public IReadOnlyList<StandoffSpan> Spans => _spans;

    /// <summary>The relations.</summary>
    public IReadOnlyList<StandoffRelation> Relations => _relations;

    /// <summary>The spans and relations of claims.</summary>
    public static StandoffDocument Of(IReadOnlyList<ExportClaim> claims)
    {
        StandoffDocument document = new();
        foreach (ExportClaim claim in claims)
        {
            RecordSpan number = claim.Claim.Number;
            document._spans.Add(new StandoffSpan(claim.Claim.Id, claim.Claim.Kind, number.Start, number.End, number.Text, SlotText.Value(claim.Claim), claim));
        }

        foreach (ExportClaim claim in claims)
        {
            document.AddSlots(claim.Claim);
            if (claim.Claim.PartOf is { } whole && document._spans.Exists(s => s.Id == whole))
            {
                document._relations.Add(new StandoffRelation(claim.Claim.Id, whole, SlotLabels.PartOf));
            }
        }

        return document;
    }

    private void AddSlots(RecordClaim claim)
    {
        foreach (string slot in SlotLabels.Slots)
        {
            if (SlotText.Span(claim, slot) is { } span)
            {
                _relations.Add(new StandoffRelation(claim.Id, Shared(SlotLabels.Of(slot), span, SlotText.Value(claim, slot)), slot));
            }
        }
    }

    private string Shared(string label, RecordSpan span, string? value)
    {
        if (!_shared.TryGetValue((label, span.Start, span.End, value), out string? id))
        {
            id = string.Create(CultureInfo.InvariantCulture, $"s{_shared.Count + 1}");
            _shared.Add((label, span.Start, span.End, value), id);
            _spans.Add(new StandoffSpan(id, label, span.Start, span.End, span.Text, value, null));
        }

        return id;
    }
}
