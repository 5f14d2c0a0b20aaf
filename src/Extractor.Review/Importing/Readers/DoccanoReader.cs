using System.Collections.Immutable;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Review.Importing.Readers;

/// <summary>Reads doccano's JSON Lines: entities with relations, or the older <c>label</c> with places and labels alone.</summary>
internal static class DoccanoReader
{
    /// <summary>The lines, one after another; a damaged one is told.</summary>
    public static IEnumerable<AnnotatedArticle> Read(TextReader file)
    {
        for (int number = 1; file.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Line(line, $"line {number}");
            }
        }
    }

    private static AnnotatedArticle Line(string line, string place)
    {
        try
        {
            using JsonTextReader json = new(new StringReader(line)) { DateParseHandling = DateParseHandling.None };
            return Example(JObject.Load(json), place);
        }
        catch (JsonException e)
        {
            return new AnnotatedArticle(place, null, null, null) { Problem = $"it is not JSON that can be read: {e.Message.TrimEnd('.')}" };
        }
    }

    private static AnnotatedArticle Example(JObject example, string place)
    {
        JObject meta = example["meta"] as JObject ?? example;
        AnnotatedArticle article = new(place, TokenText.Of(meta["extractor_article"]), TokenText.Of(example["text"] ?? example["data"]), TokenText.Set(meta["extractor_claims"]));
        if (example["entities"] is JArray entities)
        {
            return article with { Spans = [.. entities.OfType<JObject>().Select(Entity).OfType<AnnotatedSpan>()], Relations = [.. (example["relations"] as JArray ?? []).OfType<JObject>().Select(Relation)] };
        }

        return (example["label"] ?? example["labels"]) is JArray labels
            ? article with { Spans = [.. labels.OfType<JArray>().Select(Label).OfType<AnnotatedSpan>()], HasRelations = false }
            : article with { Problem = "it has neither entities nor labels" };
    }

    private static AnnotatedSpan? Entity(JObject entity) => TokenText.Of(entity["id"]) is { } id && TokenText.Of(entity["label"]) is { } label && TokenText.Offset(entity["start_offset"]) is { } start && TokenText.Offset(entity["end_offset"]) is { } end
        ? new AnnotatedSpan(id, label, start, end, ImmutableDictionary<string, string>.Empty)
        : null;

    private static AnnotatedSpan? Label(JArray label, int number) => label.Count == 3 && TokenText.Offset(label[0]) is { } start && TokenText.Offset(label[1]) is { } end && TokenText.Of(label[2]) is { } word
        ? new AnnotatedSpan($"{number}", word, start, end, ImmutableDictionary<string, string>.Empty)
        : null;

    private static AnnotatedRelation Relation(JObject relation) => new(TokenText.Of(relation["from_id"]) ?? "", TokenText.Of(relation["to_id"]) ?? "", TokenText.Of(relation["type"]) ?? "");
}
