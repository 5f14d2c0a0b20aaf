using Newtonsoft.Json.Linq;

namespace Extractor.Articles.Readers.Html.Metadata;

/// <summary>Reads values of linked data, where one value may stand for a list, and a name for an object with a name.</summary>
internal static class LinkedValue
{
    private const int MaxNames = 12;

    /// <summary>A string or number; null for anything else and for blanks.</summary>
    public static string? Text(JToken? token) =>
        token is JValue { Type: JTokenType.String or JTokenType.Integer } value && value.ToString() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    /// <summary>A value, or the first of a list that is one.</summary>
    public static string? First(JToken? token) => token switch
    {
        JArray list => list.Select(First).FirstOrDefault(v => v is not null),
        JObject node => Text(node["name"]) ?? Text(node["@value"]) ?? Text(node["text"]),
        _ => Text(token),
    };

    /// <summary>The names of one or several people or organizations, joined as a byline joins them.</summary>
    public static string? Names(JToken? token)
    {
        string[] names = token is JArray list
            ? [.. list.Take(MaxNames).Select(First).OfType<string>().Where(IsName).Distinct()]
            : First(token) is { } one && IsName(one) ? [one] : [];
        return names.Length switch
        {
            0 => null,
            1 => names[0],
            _ => string.Join(", ", names[..^1]) + " and " + names[^1],
        };
    }

    /// <summary>The address of a page that is named as an address or as an object with one.</summary>
    public static string? Address(JToken? token) => token is JObject node ? Text(node["@id"]) ?? Text(node["url"]) : Text(token);

    private static bool IsName(string value) => !value.Contains("://", StringComparison.Ordinal);
}
