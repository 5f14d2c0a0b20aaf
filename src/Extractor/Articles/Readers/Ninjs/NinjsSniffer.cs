using System.Text;
using Newtonsoft.Json;

namespace Extractor.Articles.Readers.Ninjs;

/// <summary>Tells ninjs from other JSON by the properties of the first object.</summary>
internal static class NinjsSniffer
{
    private const int MaxDepth = 64;

    private static readonly string[] Marks = ["body_text", "body_xhtml", "body_html", "bodies", "headlines", "pubstatus", "versioncreated", "representationtype"];

    /// <summary>True when the content opens as a ninjs object, or an array of them.</summary>
    public static bool IsNinjs(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> text = head.TrimStart(" \t\r\n"u8);
        if (!text.StartsWith("{"u8) && !text.StartsWith("["u8))
        {
            return false;
        }

        using JsonTextReader json = new(new StringReader(Encoding.UTF8.GetString(text))) { DateParseHandling = DateParseHandling.None, MaxDepth = MaxDepth };
        bool found = false;
        try
        {
            while (Property(json) is { } name)
            {
                if (name == "text")
                {
                    return false;
                }

                found |= Marks.Contains(name, StringComparer.OrdinalIgnoreCase);
                json.Skip();
            }
        }
        catch (JsonException)
        {
            // Expected where the first object is longer than the head; what was seen before counts.
        }

        return found;
    }

    /// <summary>The next property of the first object; null at its end.</summary>
    private static string? Property(JsonTextReader json)
    {
        while (json.Read())
        {
            if (json.TokenType == JsonToken.PropertyName)
            {
                return (string)json.Value!;
            }

            if (json.TokenType == JsonToken.EndObject)
            {
                return null;
            }
        }

        return null;
    }
}
