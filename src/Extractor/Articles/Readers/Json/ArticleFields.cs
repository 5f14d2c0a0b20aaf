using System.Collections.Immutable;
using System.Globalization;
using Newtonsoft.Json;

namespace Extractor.Articles.Readers.Json;

/// <summary>
/// The fields of an article as a line of JSON gives them. Unknown fields are passed over; of a field given twice the last counts; <c>null</c>
/// is the same as no field.
/// </summary>
internal sealed class ArticleFields
{
    private const int MaxDepth = 64;

    private readonly Dictionary<string, string> _values = [];
    private readonly SortedDictionary<string, string> _wrongTypes = new(StringComparer.Ordinal);

    private ArticleFields()
    {
    }

    public string? Id => Value("id") ?? Value("doc");

    public string? Uri => Value("uri") ?? Value("url");

    public string? Title => Value("title");

    public string? Published => Value("published");

    public string? Publisher => Value("publisher");

    public string? Language => Value("language");

    public string? Byline => Value("byline");

    public string? Dateline => Value("dateline");

    public string? Copyright => Value("copyright");

    public string? Section => Value("section");

    public string? Modified => Value("modified");

    public string? Status => Value("status");

    public string? Text => _values.GetValueOrDefault("text");

    /// <summary>What stands in <c>text</c> when it is no string, for example <c>a number</c>; else null.</summary>
    public string? WrongText => _wrongTypes.GetValueOrDefault("text");

    /// <summary>Fields that are neither string nor number nor null, with what they are, in the order of their names; <c>text</c> is not among them.</summary>
    public IEnumerable<KeyValuePair<string, string>> WrongFields => _wrongTypes.Where(f => f.Key != "text");

    /// <summary>Reads a line.</summary>
    /// <param name="line">The whole line.</param>
    /// <param name="error">Why it is not one JSON object; null on success.</param>
    /// <returns>The fields; null when the line is not one JSON object.</returns>
    public static ArticleFields? Parse(string line, out string? error)
    {
        using JsonTextReader json = new(new StringReader(line)) { DateParseHandling = DateParseHandling.None, MaxDepth = MaxDepth };
        try
        {
            ArticleFields fields = new();
            error = fields.Read(json);
            return error is null ? fields : null;
        }
        catch (JsonException e)
        {
            error = e.Message.Contains("MaxDepth", StringComparison.Ordinal) ? $"it nests more than {MaxDepth} deep" : e.Message;
            return null;
        }
    }

    /// <summary>True when the line is one JSON object with a <c>text</c>.</summary>
    public static bool HasText(string line) => Parse(line, out _)?.Text is not null;

    private string? Value(string name) => _values.TryGetValue(name, out string? value) && !string.IsNullOrWhiteSpace(value) ? value : null;

    private string? Read(JsonTextReader json)
    {
        if (!json.Read() || json.TokenType != JsonToken.StartObject)
        {
            return json.TokenType == JsonToken.None ? "the line is blank" : $"the line holds {Describe(json.TokenType)}, not an object";
        }

        while (json.Read() && json.TokenType != JsonToken.EndObject)
        {
            // The reader takes comments, which are no JSON but do no harm.
            if (json.TokenType == JsonToken.PropertyName)
            {
                ReadField(json, (string)json.Value!);
            }
        }

        if (json.TokenType != JsonToken.EndObject)
        {
            return "the line ends within the object";
        }

        return json.Read() ? $"{Describe(json.TokenType)} stands after the object (column {json.LinePosition})" : null;
    }

    private void ReadField(JsonTextReader json, string name)
    {
        if (!Known.Contains(name))
        {
            json.Skip();
            return;
        }

        json.Read();
        _values.Remove(name);
        _wrongTypes.Remove(name);
        if (Scalar(json, name) is { } value)
        {
            _values[name] = value;
        }
        else if (json.TokenType != JsonToken.Null)
        {
            _wrongTypes[name] = Describe(json.TokenType);
            json.Skip();
        }
    }

    private static readonly ImmutableHashSet<string> Known = ["id", "doc", "uri", "url", "title", "published", "publisher", "language", "byline", "dateline", "section", "copyright", "modified", "status", "text"];

    // An id may be a number: many archives count their articles. A text that is a number is a mistake of whoever wrote the file.
    private static string? Scalar(JsonTextReader json, string name) => json.TokenType switch
    {
        JsonToken.String => (string)json.Value!,
        JsonToken.Integer or JsonToken.Float when name != "text" => Convert.ToString(json.Value, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string Describe(JsonToken token) => token switch
    {
        JsonToken.StartObject => "an object",
        JsonToken.StartArray => "an array",
        JsonToken.String => "a string",
        JsonToken.Integer or JsonToken.Float => "a number",
        JsonToken.Boolean => "true or false",
        JsonToken.Null => "null",
        _ => "something else",
    };
}
