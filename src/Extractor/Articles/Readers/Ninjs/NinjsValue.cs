using Newtonsoft.Json.Linq;

namespace Extractor.Articles.Readers.Ninjs;

/// <summary>Reads values of ninjs, where version 2 has lists with roles for what was one value.</summary>
internal static class NinjsValue
{
    /// <summary>A property, whatever the case of its name: <c>versioncreated</c> of version 2 is <c>versionCreated</c> in version 3.</summary>
    public static JToken? Field(JToken? holder, string name) => (holder as JObject)?.GetValue(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>A string or number; null for anything else and for blanks.</summary>
    public static string? Text(JToken? token) =>
        token is JValue { Type: JTokenType.String or JTokenType.Integer } value && value.ToString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>Of a list of values with roles the main one, else the first.</summary>
    public static string? Main(JToken? token)
    {
        JObject[] all = [.. Objects(token)];
        JObject? main = Array.Find(all, v => Text(v["role"]) is "main" or "headline") ?? all.FirstOrDefault();
        return Text(main?["value"]) ?? Text(main?["name"]);
    }

    /// <summary>The names of people or organizations, joined; null when there are none.</summary>
    /// <param name="token">A list or one.</param>
    /// <param name="role">Only those whose relation to the article it is; null for all.</param>
    public static string? Names(JToken? token, string? role = null)
    {
        string[] names = [.. Objects(token).Where(p => role is null || (Text(p["rel"]) ?? Text(p["role"])) == role).Select(p => Text(p["name"])).OfType<string>().Distinct()];
        return names.Length switch
        {
            0 => null,
            1 => names[0],
            _ => string.Join(", ", names[..^1]) + " and " + names[^1],
        };
    }

    private static IEnumerable<JObject> Objects(JToken? token) => token switch
    {
        JObject one => [one],
        JArray many => many.OfType<JObject>(),
        _ => [],
    };
}
