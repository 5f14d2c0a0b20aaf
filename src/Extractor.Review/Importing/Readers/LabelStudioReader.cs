using System.Collections.Immutable;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Review.Importing.Readers;

/// <summary>Reads Label Studio's exports JSON (annotations with regions and relations) and JSON_MIN (spans alone).</summary>
internal static class LabelStudioReader
{
    private const int MaxDepth = 64;

    /// <summary>The tasks of an array, one after another.</summary>
    /// <exception cref="JsonException">The file is no JSON array of objects.</exception>
    public static IEnumerable<AnnotatedArticle> Read(TextReader file)
    {
        using JsonTextReader json = new(file) { CloseInput = false, DateParseHandling = DateParseHandling.None, MaxDepth = MaxDepth };
        if (!json.Read() || json.TokenType != JsonToken.StartArray)
        {
            throw new JsonReaderException("the file is not a JSON array of tasks, as Label Studio exports it");
        }

        for (int number = 1; json.Read() && json.TokenType != JsonToken.EndArray; number++)
        {
            if (json.TokenType != JsonToken.StartObject)
            {
                throw new JsonReaderException($"task {number} is not a JSON object");
            }

            yield return Task(JObject.Load(json), $"task {number}");
        }
    }

    private static AnnotatedArticle Task(JObject task, string place)
    {
        JObject data = task["data"] as JObject ?? task;
        AnnotatedArticle article = new(place, TokenText.Of(data["extractor_article"]), TokenText.Of(data["text"]), TokenText.Set(data["extractor_claims"])) { HasFields = true };
        if (task["data"] is null)
        {
            return Least(article, task);
        }

        JObject? annotation = (task["annotations"] ?? task["completions"])?.OfType<JObject>().LastOrDefault(a => !TokenText.IsTrue(a["was_cancelled"]));
        return annotation?["result"] is JArray result
            ? Regions(article, result) with { Reviewer = Annotator(annotation["completed_by"]) }
            : article with { Problem = "it has no annotation that was submitted" };
    }

    private static AnnotatedArticle Regions(AnnotatedArticle article, JArray result)
    {
        List<AnnotatedSpan> spans = [];
        foreach (IGrouping<string, JObject> region in result.OfType<JObject>().Where(r => TokenText.Of(r["id"]) is not null).GroupBy(r => TokenText.Of(r["id"])!))
        {
            if (region.FirstOrDefault(r => (string?)r["type"] == "labels") is { } labelled && Span(labelled, region) is { } span)
            {
                spans.Add(span);
            }
        }

        IEnumerable<AnnotatedRelation> relations = result.OfType<JObject>().Where(r => TokenText.Of(r["type"]) == "relation")
            .SelectMany(r => (r["labels"] as JArray ?? []).Select(l => new AnnotatedRelation(TokenText.Of(r["from_id"]) ?? "", TokenText.Of(r["to_id"]) ?? "", TokenText.Of(l) ?? "")));
        return article with { Spans = [.. spans], Relations = [.. relations] };
    }

    private static AnnotatedSpan? Span(JObject labelled, IEnumerable<JObject> region)
    {
        Dictionary<string, string> fields = [];
        foreach (JObject part in region)
        {
            JToken? content = part["value"]?["text"] is JArray text && (string?)part["type"] == "textarea" ? text.FirstOrDefault() : (part["value"]?["choices"] as JArray)?.FirstOrDefault();
            if (TokenText.Of(part["from_name"]) is { } name && TokenText.Of(content) is { } said)
            {
                fields[name] = said.Trim();
            }
        }

        string? label = TokenText.Of((labelled["value"]?["labels"] as JArray)?.FirstOrDefault());
        return label is not null && TokenText.Offset(labelled["value"]?["start"]) is { } start && TokenText.Offset(labelled["value"]?["end"]) is { } end
            ? new AnnotatedSpan(TokenText.Of(labelled["id"])!, label, start, end, fields.ToImmutableDictionary())
            : null;
    }

    // JSON_MIN: {"text": …, "label": [{"start": 5, "end": 7, "labels": ["count"]}, …], …}.
    private static AnnotatedArticle Least(AnnotatedArticle article, JObject task)
    {
        if (task["label"] is not JArray labels)
        {
            return article with { Problem = "it has no labels: it was not annotated, or is no task that was exported from here" };
        }

        IEnumerable<AnnotatedSpan> spans = labels.OfType<JObject>().Select((l, i) => (Token: l, Id: $"{i}"))
            .Where(l => TokenText.Offset(l.Token["start"]) is not null && TokenText.Offset(l.Token["end"]) is not null)
            .Select(l => new AnnotatedSpan(l.Id, TokenText.Of((l.Token["labels"] as JArray)?.FirstOrDefault()) ?? "", TokenText.Offset(l.Token["start"])!.Value, TokenText.Offset(l.Token["end"])!.Value, ImmutableDictionary<string, string>.Empty));
        return article with { Spans = [.. spans], HasRelations = false, HasFields = false, Reviewer = Annotator(task["annotator"]) };
    }

    private static string? Annotator(JToken? token) => token switch
    {
        JObject person => TokenText.Of(person["email"]) ?? TokenText.Of(person["username"]),
        null or { Type: JTokenType.Null } => null,
        _ => "label-studio-" + token,
    };
}
