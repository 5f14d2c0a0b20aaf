using System.Net;
using System.Text.RegularExpressions;

namespace Extractor.Articles.Readers.Html.Metadata;

/// <summary>Searches linked data that is no valid JSON for the fields that matter: <c>"headline": "He said "no"", "datePublished": "2019-05-03"</c>.</summary>
internal static class BrokenLinkedData
{
    /// <summary>Reads; null when there is no article in it.</summary>
    public static LinkedArticle? Read(string json)
    {
        if (!json.Contains("Article\"", StringComparison.Ordinal) && !json.Contains("Posting\"", StringComparison.Ordinal))
        {
            return null;
        }

        return new LinkedArticle
        {
            Published = Field(json, "datePublished"),
            Modified = Field(json, "dateModified"),
            Section = Field(json, "articleSection"),
            Headline = Field(json, "headline"),
        };
    }

    /// <summary>The value of the first field of a name, up to the quotation mark that ends it: one before a comma, a brace or a line end.</summary>
    private static string? Field(string json, string name)
    {
        int at = json.IndexOf($"\"{name}\"", StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        Match value = Regex.Match(json[at..Math.Min(json.Length, at + 400)], "^\"\\w+\"\\s*:\\s*\"(.{1,300}?)\"\\s*(?:[,}\\]]|$)", RegexOptions.Singleline, TimeSpan.FromSeconds(1));
        return value.Success ? WebUtility.HtmlDecode(value.Groups[1].Value.Trim()) : null;
    }
}
