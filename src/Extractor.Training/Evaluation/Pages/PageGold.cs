using Newtonsoft.Json;

namespace Extractor.Training.Evaluation.Pages;

/// <summary>What a page's article is.</summary>
/// <param name="ArticleBody">Its running text.</param>
/// <param name="Url">Where the page was found; null when unknown.</param>
public sealed record PageGold([property: JsonProperty("articleBody")] string ArticleBody, [property: JsonProperty("url")] string? Url)
{
    /// <summary>Reads a file of the benchmark: one JSON object, each page's id with its text.</summary>
    /// <exception cref="InvalidDataException">It is no such file; the message says why.</exception>
    public static IReadOnlyDictionary<string, PageGold> Read(string path)
    {
        try
        {
            Dictionary<string, PageGold>? pages = JsonConvert.DeserializeObject<Dictionary<string, PageGold>>(File.ReadAllText(path));
            return pages is not null && pages.Values.All(p => p?.ArticleBody is not null)
                ? pages
                : throw new InvalidDataException($"{path}: a page has no articleBody.");
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException($"{path} is not a JSON object of pages: {problem.Message}", problem);
        }
    }
}
