using System.Globalization;
using System.Text.Json;
using Extractor.Review.Decisions;
using Extractor.Review.Queues;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Extractor.Review.Web.Api;

/// <summary>A <see cref="QueueQuery"/> as it stands in an address. What is left out takes the query's default.</summary>
internal sealed class QueueParameters
{
    /// <summary>least_confident, most_confident, flagged, article or random.</summary>
    [FromQuery(Name = "order")]
    public string? Order { get; init; }

    /// <summary>The seed of the random order.</summary>
    [FromQuery(Name = "seed")]
    public string? Seed { get; init; }

    /// <summary>open, accepted, corrected, rejected, disputed, or any.</summary>
    [FromQuery(Name = "status")]
    public string? Status { get; init; }

    /// <summary>The kind of claim.</summary>
    [FromQuery(Name = "kind")]
    public string? Kind { get; init; }

    /// <summary>A country code or the English name of a place.</summary>
    [FromQuery(Name = "place")]
    public string? Place { get; init; }

    /// <summary>Words of the source.</summary>
    [FromQuery(Name = "source")]
    public string? Source { get; init; }

    /// <summary>The earliest publication date, YYYY-MM-DD.</summary>
    [FromQuery(Name = "from")]
    public string? From { get; init; }

    /// <summary>The latest publication date, YYYY-MM-DD.</summary>
    [FromQuery(Name = "to")]
    public string? To { get; init; }

    /// <summary>Words of the claim or the title.</summary>
    [FromQuery(Name = "text")]
    public string? Text { get; init; }

    /// <summary>Who decided last.</summary>
    [FromQuery(Name = "reviewer")]
    public string? Reviewer { get; init; }

    /// <summary>The name of a flag, or any.</summary>
    [FromQuery(Name = "flag")]
    public string? Flag { get; init; }

    /// <summary>The article's id in the store.</summary>
    [FromQuery(Name = "article")]
    public string? Article { get; init; }

    /// <summary>The least confidence, from 0 to 1.</summary>
    [FromQuery(Name = "min")]
    public string? Min { get; init; }

    /// <summary>The greatest confidence, from 0 to 1.</summary>
    [FromQuery(Name = "max")]
    public string? Max { get; init; }

    /// <summary>The query.</summary>
    /// <exception cref="BadHttpRequestException">A parameter makes no sense.</exception>
    public QueueQuery ToQuery() => new()
    {
        Order = Enumeration(Order, "order", QueueOrder.LeastConfident),
        Seed = Number<int>(Seed, "seed") ?? 0,
        Status = Status == "any" ? null : Enumeration(Status, "status", ReviewStatus.Open),
        Kind = Words(Kind),
        Place = Words(Place),
        Source = Words(Source),
        From = Date(From, "from"),
        To = Date(To, "to"),
        Text = Words(Text),
        Reviewer = Words(Reviewer),
        Flag = Words(Flag),
        ArticleId = Number<long>(Article, "article"),
        MinConfidence = Share(Min, "min"),
        MaxConfidence = Share(Max, "max"),
    };

    private static string? Words(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static T Enumeration<T>(string? text, string name, T absent)
        where T : struct, Enum
    {
        if (Words(text) is not { } word)
        {
            return absent;
        }

        foreach (T value in Enum.GetValues<T>())
        {
            if (JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()) == word)
            {
                return value;
            }
        }

        IEnumerable<string> known = Enum.GetNames<T>().Select(JsonNamingPolicy.SnakeCaseLower.ConvertName);
        throw Wrong(name, word, "one of " + string.Join(", ", known));
    }

    private static T? Number<T>(string? text, string name)
        where T : struct, ISpanParsable<T>
    {
        if (Words(text) is not { } word)
        {
            return null;
        }

        return T.TryParse(word, CultureInfo.InvariantCulture, out T value) ? value : throw Wrong(name, word, "a number");
    }

    private static double? Share(string? text, string name) =>
        Number<double>(text, name) is not { } value ? null : value is >= 0 and <= 1 ? value : throw Wrong(name, text!, "between 0 and 1");

    private static DateOnly? Date(string? text, string name)
    {
        if (Words(text) is not { } word)
        {
            return null;
        }

        return DateOnly.TryParseExact(word, "yyyy-MM-dd", out DateOnly date) ? date : throw Wrong(name, word, "a date as 2016-07-20");
    }

    private static BadHttpRequestException Wrong(string name, string value, string expected) => new($"{name} is '{value}', but must be {expected}.");
}
