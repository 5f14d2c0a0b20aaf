using Extractor.Records.Building;
using Newtonsoft.Json.Linq;

namespace Extractor.Records.Json;

/// <summary>Reads one record from its parsed line.</summary>
internal sealed class RecordReader
{
    private readonly CodePointText? _text;

    private RecordReader(string? text) => _text = text is null ? null : new CodePointText(text);

    public static ArticleRecord Read(JToken line)
    {
        FieldReader fields = line is JObject ? new FieldReader(line, "") : throw new FieldException("a record is a JSON object, and this is none");
        if (fields.Text("schema") is var schema && schema != ArticleRecord.Schema)
        {
            throw new FieldException($"schema is \"{schema}\", but this version reads {ArticleRecord.Schema}");
        }

        RecordArticle article = Article(fields.Object("article"));
        RecordReader reader = new(article.Text);
        return new ArticleRecord(
            article,
            fields.Objects("entities", reader.Entity),
            fields.Objects("claims", reader.Claim),
            Pipeline(fields.Object("pipeline")));
    }

    /// <summary>A claim by itself, which carries the text of its sentence.</summary>
    public static RecordClaim ReadClaim(JToken token)
    {
        FieldReader fields = new(token, "");
        RecordClaim claim = new RecordReader(null).Claim(fields);
        return claim with { Sentence = claim.Sentence with { Text = fields.Object("sentence").Text("text") } };
    }

    private static RecordArticle Article(FieldReader fields) => new(
        fields.Text("id"),
        fields.OptionalText("uri"),
        fields.OptionalText("title"),
        fields.OptionalText("published"),
        fields.OptionalText("publisher"),
        fields.OptionalText("language"),
        fields.Text("sha256"),
        fields.AbsentText("text"))
    {
        DuplicateOf = fields.Has("duplicate_of") ? Duplicate(fields.Object("duplicate_of")) : null,
    };

    private static RecordDuplicate Duplicate(FieldReader fields) => new(fields.Text("id"), fields.Probability("share"));

    private static RecordPipeline Pipeline(FieldReader fields) => new(fields.Text("version"), fields.Text("models"));

    private RecordEntity Entity(FieldReader fields)
    {
        RecordSpan span = Span(fields);
        string type = fields.OneOf("type", RecordNames.EntityTypes);
        return new RecordEntity(
            fields.Text("id"),
            type,
            span.Start,
            span.End,
            span.Text,
            fields.OptionalText("name"),
            fields.OptionalText("country"),
            RecordNames.HasValue(type) ? fields.OptionalText("value") : null,
            fields.Probability("confidence"));
    }

    private RecordClaim Claim(FieldReader fields) => new()
    {
        Id = fields.Text("id"),
        Sentence = Sentence(fields.Object("sentence")),
        Number = Span(fields.Object("number")),
        Quantity = Span(fields.Object("quantity")),
        Kind = fields.OneOf("kind", RecordNames.Kinds),
        Value = fields.Value("value"),
        Bound = fields.OneOf("bound", RecordNames.Bounds),
        Unit = fields.OptionalText("unit"),
        Item = Phrase(fields.OptionalObject("item")),
        Event = Event(fields.OptionalObject("event")),
        Place = Place(fields.OptionalObject("place")),
        Time = Time(fields.OptionalObject("time")),
        Source = Phrase(fields.OptionalObject("source")),
        PartOf = fields.OptionalText("part_of"),
        Change = fields.OptionalOneOf("change", RecordNames.Changes),
        Role = fields.OptionalOneOf("role", RecordNames.Roles),
        Assertion = fields.OneOf("assertion", RecordNames.Assertions),
        Flags = fields.Texts("flags"),
        Reasons = fields.Has("reasons") ? fields.Texts("reasons") : [],
        Confidence = fields.Probability("confidence"),
        Review = fields.Has("review") ? Review(fields.Object("review")) : null,
    };

    private static RecordReview Review(FieldReader fields) => new(fields.OneOf("status", RecordNames.Reviews), fields.OptionalText("reviewer"), fields.OptionalMoment("at"));

    private RecordPhrase? Phrase(FieldReader? slot)
    {
        if (slot is not { } fields)
        {
            return null;
        }

        RecordSpan span = Span(fields);
        return new RecordPhrase(span.Start, span.End, span.Text, fields.Probability("confidence"));
    }

    private RecordEvent? Event(FieldReader? slot)
    {
        if (slot is not { } fields)
        {
            return null;
        }

        RecordSpan span = Span(fields);
        return new RecordEvent(span.Start, span.End, span.Text, fields.Text("lemma"), fields.Probability("confidence"));
    }

    private RecordPlace? Place(FieldReader? slot)
    {
        if (slot is not { } fields)
        {
            return null;
        }

        RecordSpan span = Span(fields);
        return new RecordPlace(span.Start, span.End, span.Text, fields.Text("name"), fields.OptionalText("country"), fields.Probability("confidence"));
    }

    private RecordTime? Time(FieldReader? slot)
    {
        if (slot is not { } fields)
        {
            return null;
        }

        RecordSpan span = Span(fields);
        return new RecordTime(span.Start, span.End, span.Text, fields.Text("value"), fields.Probability("confidence"));
    }

    private RecordSpan Sentence(FieldReader fields)
    {
        (int start, int end) = Offsets(fields);
        return new RecordSpan(start, end, Slice(start, end, fields) ?? "");
    }

    private RecordSpan Span(FieldReader fields)
    {
        (int start, int end) = Offsets(fields);
        string text = fields.Text("text");
        return Slice(start, end, fields) is { } slice && slice != text
            ? throw fields.Refuse($"from {start} to {end} the article's text says \"{slice}\", not \"{text}\"")
            : new RecordSpan(start, end, text);
    }

    private static (int Start, int End) Offsets(FieldReader fields)
    {
        (int start, int end) = (fields.Offset("start"), fields.Offset("end"));
        return start <= end ? (start, end) : throw fields.Refuse($"it starts at {start} and ends before that, at {end}");
    }

    private string? Slice(int start, int end, FieldReader fields)
    {
        if (_text is null)
        {
            return null;
        }

        return _text.Index(end) is var index && index >= 0
            ? _text.Text[_text.Index(start)..index]
            : throw fields.Refuse($"it ends at {end}, after the end of the article's text at {_text.Length}");
    }
}
