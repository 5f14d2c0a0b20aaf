using System.Net;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Articles.Readers.Html.Metadata;

/// <summary>
/// Reads the article out of a page's linked data (JSON-LD of schema.org): alone, in a list, or in a graph. Much of it is written by templates that
/// forget to escape, so what does not parse is searched for the fields that matter.
/// </summary>
internal static class LinkedDataReader
{
    private const int MaxDepth = 64;
    private const int MaxNodes = 20_000;

    /// <summary>Reads.</summary>
    /// <param name="scripts">The contents of the page's scripts of linked data.</param>
    /// <returns>The first article; null when there is none.</returns>
    public static LinkedArticle? Read(IReadOnlyList<string> scripts)
    {
        LinkedArticle? broken = null;
        foreach (string script in scripts)
        {
            string json = Unwrap(script);
            if (Parse(json) is not { } root)
            {
                broken ??= BrokenLinkedData.Read(json);
            }
            else if (FindArticle(root) is { } article)
            {
                return Describe(article);
            }
        }

        return broken;
    }

    // "<![CDATA[", "<!--" and "//" before them are from the days of XHTML.
    private static string Unwrap(string script)
    {
        int start = script.IndexOfAny(['{', '[']);
        if (start >= 0 && script.AsSpan(start).StartsWith("[CDATA["))
        {
            start = script.IndexOfAny(['{', '['], start + 7);
        }

        int end = script.LastIndexOfAny(['}', ']']);
        while (end > 0 && script.AsSpan(0, end + 1).EndsWith("]]"))
        {
            end = script.LastIndexOf('}', end);
        }

        return start < 0 || end < start ? "" : script[start..(end + 1)];
    }

    private static JToken? Parse(string json)
    {
        if (json.Length == 0)
        {
            return null;
        }

        try
        {
            using JsonTextReader reader = new(new StringReader(json)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Double, MaxDepth = MaxDepth };
            return JToken.ReadFrom(reader);
        }
        catch (Exception e) when (e is JsonException or OverflowException or ArgumentException)
        {
            return null;
        }
    }

    private static JObject? FindArticle(JToken root)
    {
        Queue<JToken> open = new([root]);
        for (int seen = 0; seen < MaxNodes && open.TryDequeue(out JToken? token); seen++)
        {
            if (token is JObject found && IsArticle(found))
            {
                return found;
            }

            foreach (JToken child in token is JProperty property ? (IEnumerable<JToken>)[property.Value] : token.Children())
            {
                if (child is JContainer)
                {
                    open.Enqueue(child);
                }
            }
        }

        return null;
    }

    private static bool IsArticle(JObject node)
    {
        bool typed = node["@type"] is { } type && (type is JArray many ? many : [type]).Any(t => IsArticleType(LinkedValue.Text(t)));
        return typed && (node["headline"] ?? node["datePublished"] ?? node["articleBody"] ?? node["name"]) is not null;
    }

    private static bool IsArticleType(string? type) =>
        type is not null && (type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type is "Report" or "Review" or "ClaimReview")
        && type != "JobPosting";

    private static LinkedArticle Describe(JObject article) => new()
    {
        Headline = Clean(LinkedValue.Text(article["headline"]) ?? LinkedValue.Text(article["name"])),
        Author = Clean(LinkedValue.Names(article["author"]) ?? LinkedValue.Names(article["creator"])),
        Publisher = Clean(LinkedValue.Names(article["publisher"])),
        Dateline = Clean(LinkedValue.First(article["dateline"])),
        Copyright = Clean(LinkedValue.Names(article["copyrightHolder"]) ?? LinkedValue.First(article["copyrightNotice"])),
        Section = Clean(LinkedValue.First(article["articleSection"])),
        Published = LinkedValue.First(article["datePublished"]) ?? LinkedValue.First(article["dateCreated"]),
        Modified = LinkedValue.First(article["dateModified"]),
        Url = LinkedValue.First(article["url"]) ?? LinkedValue.Address(article["mainEntityOfPage"]),
        Language = LinkedValue.First(article["inLanguage"]),
        Correction = LinkedValue.First(article["correction"]),
        Status = LinkedValue.First(article["creativeWorkStatus"]),
        Body = LinkedValue.Text(article["articleBody"]),
    };

    private static string? Clean(string? value) => value is null ? null : WebUtility.HtmlDecode(value);
}
