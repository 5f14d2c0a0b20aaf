using System.Text.RegularExpressions;
using Extractor.Records;
using Extractor.Records.Building;
using Extractor.Records.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Review.Decisions.Editing;

/// <summary>Reads the new contents of one claim's slots, one by one, and gathers what is wrong with them.</summary>
internal sealed partial class SlotContents(RecordClaim claim, ArticleRecord record)
{
    private const int LongestText = 500;

    private readonly CodePointText _text = new(record.Article.Text ?? "");

    /// <summary>One sentence each, beginning with the slot's name.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>Brings a slot's new content into the record's form, phrases with the text that stands there.</summary>
    /// <param name="slot">The slot's name.</param>
    /// <param name="json">The new content; null to empty the slot.</param>
    /// <param name="content">The content in the record's form.</param>
    /// <returns>False when there is something wrong with it.</returns>
    public bool TryRead(string slot, string? json, out string? content)
    {
        content = null;
        try
        {
            content = Read(slot, json is null ? null : ClaimSlots.Parse(json))?.ToString(Formatting.None);
            return true;
        }
        catch (JsonException)
        {
            Errors.Add($"{slot}: its content is not JSON; write text in quotation marks, a number as it is.");
        }
        catch (FieldException e)
        {
            Errors.Add($"{slot}: {e.Message}");
        }

        return false;
    }

    private JToken? Read(string slot, JToken? token)
    {
        token = token is { Type: JTokenType.Null } ? null : token;
        return slot switch
        {
            "number" => Span(Required(token)),
            "kind" => OneOf(Required(token), RecordNames.Kinds),
            "value" => token is null ? null : Value(token),
            "bound" => OneOf(Required(token), RecordNames.Bounds),
            "unit" => token is null ? null : Text(token, "a unit"),
            "item" or "source" => token is null ? null : Span(token),
            "event" => token is null ? null : Event(token),
            "place" => token is null ? null : Place(token),
            "time" => token is null ? null : Time(token),
            "part_of" => token is null ? null : OtherClaim(token),
            "change" => token is null ? null : OneOf(token, RecordNames.Changes),
            "role" => token is null ? null : OneOf(token, RecordNames.Roles),
            "assertion" => OneOf(Required(token), RecordNames.Assertions),
            _ => throw new FieldException($"there is no such slot; the slots are {string.Join(", ", ClaimSlots.Names)}."),
        };
    }

    private static JToken Required(JToken? token) => token ?? throw new FieldException("it cannot be empty; reject the claim when it is none.");

    private static JToken OneOf(JToken token, string[] words) => token.Type == JTokenType.String && words.Contains((string?)token)
        ? token
        : throw new FieldException($"{Shown(token)} is not among {string.Join(", ", words)}.");

    private static JToken Value(JToken token)
    {
        if (token is not JArray pair)
        {
            return new JRaw(Decimals.Written(Number(token)));
        }

        return pair.Count == 2
            ? new JArray(pair.Select(n => new JRaw(Decimals.Written(Number(n)))))
            : throw new FieldException($"{Shown(token)} has {pair.Count} numbers; give one, or a pair.");
    }

    private static decimal Number(JToken token) => token.Type is JTokenType.Integer or JTokenType.Float && decimal.TryParse(((JValue)token).ToString(), out decimal number)
        ? number
        : throw new FieldException($"{Shown(token)} is not a number; write it in digits, without commas and unit, such as 1853 or [30, 40].");

    private static string Text(JToken? token, string what)
    {
        if (token?.Type != JTokenType.String || ((string)token!).Trim() is not { Length: > 0 and <= LongestText } text || text.Any(char.IsControl))
        {
            throw new FieldException($"{Shown(token)} is not {what}; give text of 1 to {LongestText} characters on one line.");
        }

        return text;
    }

    private JObject Event(JToken token)
    {
        JObject span = Span(token);
        string lemma = Text(token["lemma"] ?? span["text"], "a lemma");
        span["lemma"] = lemma.ToLowerInvariant();
        return span;
    }

    private JObject Place(JToken token)
    {
        JObject span = Span(token);
        span["name"] = Text(token["name"] ?? span["text"], "a place's name");
        span["country"] = token["country"] is { Type: not JTokenType.Null } country ? Country(country) : null;
        return span;
    }

    private static JToken Country(JToken token) => token.Type == JTokenType.String && CodeLists.IsCountry((string)token!)
        ? token
        : throw new FieldException($"the country {Shown(token)} is no ISO 3166 code; write two capital letters, such as FR, or leave it empty.");

    private JObject Time(JToken token)
    {
        JObject span = Span(token);
        string value = Text(token["value"], "a time");
        span["value"] = IsTime(value)
            ? value
            : throw new FieldException($"\"{value}\" is no ISO 8601 date or interval; write 2016, 2016-07, 2016-07-20 or 2016-01/2016-06.");
        return span;
    }

    private static bool IsTime(string value)
    {
        string[] ends = value.Split('/');
        return ends.Length <= 2 && ends.All(IsDate) && (ends.Length == 1 || string.CompareOrdinal(ends[0], ends[1]) <= 0);
    }

    private static bool IsDate(string value) => DatePattern().IsMatch(value)
        && DateOnly.TryParseExact(value + "-01-01"[..(10 - value.Length)], "yyyy-MM-dd", out _);

    private JToken OtherClaim(JToken token)
    {
        string id = Text(token, "the id of a claim");
        if (id == claim.Id)
        {
            throw new FieldException($"the claim {id} cannot be a part of itself; name another claim of the article.");
        }

        if (record.Claims.All(c => c.Id != id))
        {
            throw new FieldException($"the article has no claim {id}; name another claim of it, such as c1.");
        }

        return IsPartOf(id, claim.Id)
            ? throw new FieldException($"the claim {id} is itself a part of {claim.Id}; one of the two is the whole.")
            : token;
    }

    /// <summary>Follows the wholes of a claim upwards.</summary>
    private bool IsPartOf(string part, string whole)
    {
        HashSet<string> seen = [];
        for (string? id = part; id is not null && seen.Add(id); id = record.Claims.FirstOrDefault(c => c.Id == id)?.PartOf)
        {
            if (id == whole)
            {
                return true;
            }
        }

        return false;
    }

    private JObject Span(JToken token)
    {
        if (token is not JObject || token["start"] is not { Type: JTokenType.Integer } start || token["end"] is not { Type: JTokenType.Integer } end)
        {
            throw new FieldException($"{Shown(token)} is no place in the text; give start and end in code points.");
        }

        (int from, int to) = (_text.Index(Offset(start)), _text.Index(Offset(end)));
        if (from < 0 || to < 0 || from >= to)
        {
            throw new FieldException($"from {start} to {end} is no place in a text of {_text.Length} characters; the end comes after the start.");
        }

        string text = _text.Text[from..to];
        return text.Trim().Length > 0
            ? new JObject { ["start"] = start, ["end"] = end, ["text"] = text }
            : throw new FieldException($"from {start} to {end} there is nothing but space; mark the words.");
    }

    private static int Offset(JToken token) => ((JValue)token).Value is long and >= 0 and <= int.MaxValue ? token.Value<int>() : -1;

    private static string Shown(JToken? token)
    {
        string text = token?.ToString(Formatting.None) ?? "nothing";
        return text.Length <= 60 ? text : text[..60] + "…";
    }

    [GeneratedRegex("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\\z")]
    private static partial Regex DatePattern();
}
