using System.Collections.Immutable;
using Extractor.Records;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Review.Decisions;

/// <summary>Reads the new content of slots from JSON into a claim.</summary>
/// <param name="record">The record with the article's text.</param>
/// <param name="errors">Gets what cannot be read.</param>
internal sealed class SlotReader(ArticleRecord record, List<string> errors)
{
    // A reviewer is sure.
    private const double Certain = 1;

    /// <summary>The claim with one slot changed; as it was when the content cannot be read.</summary>
    public RecordClaim Apply(RecordClaim claim, string slot, string? json)
    {
        if (!SlotContent.Names.Contains(slot))
        {
            errors.Add($"'{slot}' is no slot of a claim; slots are {string.Join(", ", SlotContent.Names)}.");
            return claim;
        }

        try
        {
            JToken? content = Parse(json);
            return Set(claim, slot, content);
        }
        catch (JsonException e)
        {
            errors.Add($"{slot} is not JSON that can be read: {e.Message.TrimEnd('.')}.");
            return claim;
        }
    }

    private static JToken? Parse(string? json)
    {
        if (json is null)
        {
            return null;
        }

        using JsonTextReader reader = new(new StringReader(json)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal, MaxDepth = 4 };
        JToken token = JToken.ReadFrom(reader);
        return token.Type == JTokenType.Null ? null : token;
    }

    private RecordClaim Set(RecordClaim claim, string slot, JToken? content) => slot switch
    {
        "number" => Number(claim, content),
        "kind" => claim with { Kind = Needed(slot, content) ?? claim.Kind },
        "value" => claim with { Value = Value(content) },
        "bound" => claim with { Bound = Needed(slot, content) ?? claim.Bound },
        "unit" => claim with { Unit = Word(slot, content) },
        "item" => claim with { Item = Phrase(slot, content) },
        "event" => claim with { Event = Phrase(slot, content) is { } p && Field(slot, content, "lemma") is { } lemma ? new RecordEvent(p.Start, p.End, p.Text, lemma, Certain) : null },
        "place" => claim with { Place = Phrase(slot, content) is { } p && Field(slot, content, "name") is { } name ? new RecordPlace(p.Start, p.End, p.Text, name, Optional(content, "country"), Certain) : null },
        "time" => claim with { Time = Phrase(slot, content) is { } p && Field(slot, content, "value") is { } value ? new RecordTime(p.Start, p.End, p.Text, value, Certain) : null },
        "source" => claim with { Source = Phrase(slot, content) },
        "part_of" => claim with { PartOf = Word(slot, content) },
        "change" => claim with { Change = Word(slot, content) },
        "role" => claim with { Role = Word(slot, content) },
        _ => claim with { Assertion = Needed(slot, content) ?? claim.Assertion },
    };

    private RecordClaim Number(RecordClaim claim, JToken? content)
    {
        if (Phrase("number", content) is not { } phrase)
        {
            Report(content is null, "number cannot be empty; reject the claim instead.");
            return claim;
        }

        RecordSpan number = new(phrase.Start, phrase.End, phrase.Text);
        bool within = claim.Quantity.Start <= number.Start && number.End <= claim.Quantity.End;
        return claim with { Number = number, Quantity = within ? claim.Quantity : number };
    }

    private RecordPhrase? Phrase(string slot, JToken? content)
    {
        if (content is null)
        {
            return null;
        }

        if (content is not JObject phrase || phrase["start"]?.Type != JTokenType.Integer || phrase["end"]?.Type != JTokenType.Integer)
        {
            errors.Add($"{slot} needs start and end, its offsets in code points.");
            return null;
        }

        (int start, int end) = ((int)phrase["start"]!, (int)phrase["end"]!);
        string? text = CodePoints.Slice(record.Article.Text ?? string.Empty, start, end);
        Report(text is null, $"{slot} is from {start} to {end}, which is no part of the article's text.");
        return text is null ? null : new RecordPhrase(start, end, text, Certain);
    }

    private ImmutableArray<decimal> Value(JToken? content)
    {
        JToken[] numbers = content switch { null => [], JArray pair => [.. pair], _ => [content] };
        bool fit = numbers.Length <= 2 && (content is not JArray || numbers.Length == 2) && Array.TrueForAll(numbers, n => n.Type is JTokenType.Integer or JTokenType.Float);
        try
        {
            return fit ? [.. numbers.Select(n => n.Value<decimal>())] : Unfit();
        }
        catch (OverflowException)
        {
            return Unfit();
        }
    }

    private ImmutableArray<decimal> Unfit()
    {
        errors.Add("value must be a number, a pair of numbers, or null for a vague one.");
        return [];
    }

    private string? Word(string slot, JToken? content)
    {
        Report(content is { Type: not JTokenType.String }, $"{slot} must be a word or null.");
        return content?.Type == JTokenType.String && ((string)content!).Trim() is { Length: > 0 } word ? word : null;
    }

    private string? Needed(string slot, JToken? content)
    {
        string? word = Word(slot, content);
        Report(word is null, $"{slot} cannot be empty.");
        return word;
    }

    private string? Field(string slot, JToken? content, string name)
    {
        string? word = Optional(content, name);
        Report(content is not null && word is null, $"{slot} needs {name}.");
        return word;
    }

    private static string? Optional(JToken? content, string name) =>
        content is JObject phrase && phrase[name] is { Type: JTokenType.String } field && ((string)field!).Trim() is { Length: > 0 } word ? word : null;

    private void Report(bool wrong, string error)
    {
        if (wrong)
        {
            errors.Add(error);
        }
    }
}
