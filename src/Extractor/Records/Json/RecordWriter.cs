using System.Collections.Immutable;
using System.Globalization;
using Extractor.Records.Building;
using Newtonsoft.Json;

namespace Extractor.Records.Json;

/// <summary>Writes one record, field by field in the order of the contract.</summary>
internal sealed class RecordWriter(JsonTextWriter json)
{
    public void Write(ArticleRecord record, bool withText)
    {
        json.WriteStartObject();
        String("schema", ArticleRecord.Schema);
        Article(record.Article, withText);
        json.WritePropertyName("entities");
        json.WriteStartArray();
        foreach (RecordEntity entity in record.Entities)
        {
            Entity(entity);
        }

        json.WriteEndArray();
        json.WritePropertyName("claims");
        json.WriteStartArray();
        foreach (RecordClaim claim in record.Claims)
        {
            Claim(claim, null);
        }

        json.WriteEndArray();
        Open("pipeline");
        String("version", record.Pipeline.Version);
        String("models", record.Pipeline.Models);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Article(RecordArticle article, bool withText)
    {
        Open("article");
        String("id", article.Id);
        String("uri", article.Uri);
        String("title", article.Title);
        String("published", article.Published);
        String("publisher", article.Publisher);
        String("language", article.Language);
        String("sha256", article.Sha256);
        if (article.DuplicateOf is { } first)
        {
            Open("duplicate_of");
            String("id", first.Id);
            json.WritePropertyName("share");
            json.WriteRawValue(Decimals.Written((decimal)first.Share));
            json.WriteEndObject();
        }

        if (withText && article.Text is not null)
        {
            String("text", article.Text);
        }

        json.WriteEndObject();
    }

    private void Entity(RecordEntity entity)
    {
        json.WriteStartObject();
        String("id", entity.Id);
        String("type", entity.Type);
        Range(entity.Start, entity.End, entity.Text);
        String("name", entity.Name);
        String("country", entity.Country);
        if (RecordNames.HasValue(entity.Type))
        {
            String("value", entity.Value);
        }

        Confidence(entity.Confidence);
        json.WriteEndObject();
    }

    public void Claim(RecordClaim claim, string? sentence)
    {
        json.WriteStartObject();
        String("id", claim.Id);
        Span("sentence", claim.Sentence, sentence);
        Span("number", claim.Number, claim.Number.Text);
        Span("quantity", claim.Quantity, claim.Quantity.Text);
        String("kind", claim.Kind);
        Value(claim.Value);
        String("bound", claim.Bound);
        String("unit", claim.Unit);
        Slots(claim);
        String("part_of", claim.PartOf);
        String("change", claim.Change);
        String("role", claim.Role);
        String("assertion", claim.Assertion);
        Texts("flags", claim.Flags);
        Confidence(claim.Confidence);
        Texts("reasons", claim.Reasons);
        if (claim.Review is { } review)
        {
            Open("review");
            String("status", review.Status);
            String("reviewer", review.Reviewer);
            String("at", review.At?.ToUniversalTime().ToString(RecordNames.Moment, CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void Slots(RecordClaim claim)
    {
        Slot("item", claim.Item?.Start, claim.Item?.End, claim.Item?.Text, claim.Item?.Confidence);
        Slot("event", claim.Event?.Start, claim.Event?.End, claim.Event?.Text, claim.Event?.Confidence, ("lemma", claim.Event?.Lemma));
        Slot("place", claim.Place?.Start, claim.Place?.End, claim.Place?.Text, claim.Place?.Confidence, ("name", claim.Place?.Name), ("country", claim.Place?.Country));
        Slot("time", claim.Time?.Start, claim.Time?.End, claim.Time?.Text, claim.Time?.Confidence, ("value", claim.Time?.Value));
        Slot("source", claim.Source?.Start, claim.Source?.End, claim.Source?.Text, claim.Source?.Confidence);
    }

    private void Slot(string name, int? start, int? end, string? text, double? confidence, params ReadOnlySpan<(string Name, string? Value)> own)
    {
        if (start is null || end is null || confidence is null)
        {
            json.WritePropertyName(name);
            json.WriteNull();
            return;
        }

        Open(name);
        Range(start.Value, end.Value, text);
        foreach ((string field, string? value) in own)
        {
            String(field, value);
        }

        Confidence(confidence.Value);
        json.WriteEndObject();
    }

    private void Value(ImmutableArray<decimal> value)
    {
        json.WritePropertyName("value");
        if (value.IsEmpty)
        {
            json.WriteNull();
        }
        else if (value.Length == 1)
        {
            json.WriteRawValue(Decimals.Written(value[0]));
        }
        else
        {
            json.WriteStartArray();
            json.WriteRawValue(Decimals.Written(value[0]));
            json.WriteRawValue(Decimals.Written(value[1]));
            json.WriteEndArray();
        }
    }

    private void Texts(string name, ImmutableArray<string> texts)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (string text in texts)
        {
            json.WriteValue(text);
        }

        json.WriteEndArray();
    }

    private void Span(string name, RecordSpan span, string? text)
    {
        Open(name);
        Range(span.Start, span.End, text);
        json.WriteEndObject();
    }

    private void Range(int start, int end, string? text)
    {
        json.WritePropertyName("start");
        json.WriteValue(start);
        json.WritePropertyName("end");
        json.WriteValue(end);
        if (text is not null)
        {
            String("text", text);
        }
    }

    private void Confidence(double confidence)
    {
        json.WritePropertyName("confidence");
        json.WriteRawValue(Decimals.Written((decimal)confidence));
    }

    private void String(string name, string? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private void Open(string name)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
    }
}
