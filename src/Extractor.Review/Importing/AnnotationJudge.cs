using System.Collections.Immutable;
using System.Globalization;
using Extractor.Records;
using Extractor.Review.Decisions;
using Extractor.Review.Exports.Standoff;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Review.Importing;

/// <summary>
/// Tells what the annotation of an article says of its claims: a number that is gone is a rejected claim, what is as it was handed out is accepted, and what
/// differs is a correction. For one article.
/// </summary>
internal sealed class AnnotationJudge
{
    private static readonly string[] Words = ["unit", "bound", "change", "role", "assertion"];

    private readonly AnnotatedArticle _article;
    private readonly Dictionary<string, AnnotatedSpan> _spans;
    private readonly Dictionary<string, string> _numbers = new(StringComparer.Ordinal);

    /// <summary>Finds the claims' numbers among the spans: by their ids where the form keeps them, else by their places.</summary>
    public AnnotationJudge(AnnotatedArticle article, IEnumerable<RecordClaim> claims)
    {
        _article = article;
        _spans = article.Spans.GroupBy(s => s.Id).ToDictionary(s => s.Key, s => s.First());
        foreach (RecordClaim claim in claims)
        {
            bool named = article.HasFields && _spans.TryGetValue(claim.Id, out AnnotatedSpan? own) && SlotLabels.Kinds.Contains(own.Label);
            AnnotatedSpan? found = named ? _spans[claim.Id] : article.Spans.FirstOrDefault(s => s.Start == claim.Number.Start && s.End == claim.Number.End && SlotLabels.Kinds.Contains(s.Label));
            if (found is not null)
            {
                _numbers[found.Id] = claim.Id;
            }
        }
    }

    /// <summary>Spans of numbers that are no claim of the article: claims that the annotator added.</summary>
    public int NewNumbers => _article.Spans.Count(s => SlotLabels.Kinds.Contains(s.Label) && !_numbers.ContainsKey(s.Id));

    /// <summary>The verdict on a claim.</summary>
    public ClaimVerdict Judge(RecordClaim claim)
    {
        if (_numbers.FirstOrDefault(n => n.Value == claim.Id).Key is not { } id)
        {
            return _article.Exported is { } exported && exported.Contains(claim.Id) ? new ClaimVerdict(Verdict.Rejected, []) : new ClaimVerdict(null, []);
        }

        if (!_article.HasRelations)
        {
            return Whole(claim) ? new ClaimVerdict(Verdict.Accepted, []) : new ClaimVerdict(null, [], "spans of its slots are gone or moved, and the form does not tell which slot a span fills; export with relations (JSON, not JSON_MIN)");
        }

        List<SlotChange> changes = [];
        Number(claim, _spans[id], changes);
        foreach (string slot in SlotLabels.Slots)
        {
            Slot(claim, id, slot, changes);
        }

        PartOf(claim, id, changes);
        return new ClaimVerdict(changes.Count > 0 ? Verdict.Corrected : Verdict.Accepted, [.. changes]);
    }

    private bool Whole(RecordClaim claim) => SlotLabels.Slots.All(slot =>
        SlotText.Span(claim, slot) is not { } span || _article.Spans.Any(s => s.Label == SlotLabels.Of(slot) && s.Start == span.Start && s.End == span.End));

    private void Number(RecordClaim claim, AnnotatedSpan number, List<SlotChange> changes)
    {
        if (number.Start != claim.Number.Start || number.End != claim.Number.End)
        {
            changes.Add(new SlotChange("number", null, Place(number).ToString(Formatting.None)));
        }

        if (number.Label != claim.Kind)
        {
            changes.Add(new SlotChange("kind", null, JsonConvert.ToString(number.Label)));
        }

        if (!_article.HasFields)
        {
            return;
        }

        if (number.Fields.GetValueOrDefault("value") is var value && value != SlotText.Value(claim))
        {
            changes.Add(new SlotChange("value", null, value is null ? null : Numbers(value)));
        }

        foreach (string word in Words)
        {
            string? before = word switch { "unit" => claim.Unit, "bound" => claim.Bound, "change" => claim.Change, "role" => claim.Role, _ => claim.Assertion };
            string? after = number.Fields.GetValueOrDefault(word);
            if (after != before && (after is not null || word is not ("bound" or "assertion")))
            {
                changes.Add(new SlotChange(word, null, after is null ? null : JsonConvert.ToString(after)));
            }
        }
    }

    private void Slot(RecordClaim claim, string number, string slot, List<SlotChange> changes)
    {
        AnnotatedSpan? after = _article.Relations.Where(r => r.From == number && r.Label == slot).Select(r => _spans.GetValueOrDefault(r.To)).FirstOrDefault(s => s is not null);
        RecordSpan? before = SlotText.Span(claim, slot);
        string? value = SlotText.Value(claim, slot);
        bool samePlace = after?.Start == before?.Start && after?.End == before?.End;
        bool sameValue = !_article.HasFields || after is null || after.Fields.GetValueOrDefault("value") == value;
        if (!samePlace || !sameValue)
        {
            changes.Add(new SlotChange(slot, null, after is null ? null : Content(slot, after).ToString(Formatting.None)));
        }
    }

    private void PartOf(RecordClaim claim, string number, List<SlotChange> changes)
    {
        string? whole = _article.Relations.Where(r => r.From == number && r.Label == SlotLabels.PartOf).Select(r => _numbers.GetValueOrDefault(r.To)).FirstOrDefault(w => w is not null);
        bool handedOut = claim.PartOf is null || _article.Exported?.Contains(claim.PartOf) != false;
        if (whole != claim.PartOf && handedOut)
        {
            changes.Add(new SlotChange("part_of", null, whole is null ? null : JsonConvert.ToString(whole)));
        }
    }

    private static JObject Content(string slot, AnnotatedSpan span)
    {
        JObject content = Place(span);
        string[] parts = SlotText.Parts(span.Fields.GetValueOrDefault("value") ?? "");
        if (parts[0].Length == 0)
        {
            return content;
        }

        switch (slot)
        {
            case "event":
                content["lemma"] = parts[0];
                break;
            case "place":
                content["name"] = parts[0];
                content["country"] = parts.Length > 1 ? parts[1] : null;
                break;
            case "time":
                content["value"] = parts[0];
                break;
        }

        return content;
    }

    private static JObject Place(AnnotatedSpan span) => new() { ["start"] = span.Start, ["end"] = span.End };

    // What is no number is left to the rules of the store, which say so.
    private static string Numbers(string value)
    {
        string[] parts = [.. SlotText.Parts(value).Select(p => decimal.TryParse(p, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? p : JsonConvert.ToString(p))];
        return parts.Length == 1 ? parts[0] : $"[{string.Join(',', parts)}]";
    }
}
