using System.Collections.Immutable;
using Extractor.Articles.Readers.Formats;

namespace Extractor.Articles.Readers.Json;

/// <summary>Makes an article of one line of JSON, or says why it cannot.</summary>
internal sealed class ArticleLine(ReadPlace place, ReaderOptions options)
{
    private readonly ImmutableArray<ReadFailure>.Builder _warnings = ImmutableArray.CreateBuilder<ReadFailure>();
    private ReadPlace _place = place;

    /// <summary>Reads the line; called once.</summary>
    public ReadResult Read(ReadOnlySpan<byte> bytes)
    {
        DecodedText decoded = TextDecoder.Decode(bytes);
        ReadPlace bad = _place with { Offset = _place.Offset + Math.Max(decoded.FirstBad, 0) };
        if (decoded.Decoding == Decoding.None)
        {
            return Failed(DecodingReports.Undecodable(bad));
        }

        if (ArticleFields.Parse(decoded.Text, out string? error) is not { } fields)
        {
            return Failed(_place.Fail(ReadReason.BadJson, $"The line is not one JSON object: {Excerpt.Of(error!.TrimEnd('.'), 200)}.", "Write each article as one JSON object on a line of its own, for example with: jq -c ."));
        }

        _place = _place with { ArticleId = fields.Id };
        if (DecodingReports.Warning(bad with { ArticleId = fields.Id }, decoded.Decoding) is { } warning)
        {
            _warnings.Add(warning);
        }

        return fields.Text is { } text ? WithText(fields, text) : Failed(NoText(fields));
    }

    private ReadResult WithText(ArticleFields fields, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Failed(_place.Fail(ReadReason.Empty, "The article's text is empty.", "Fill in text, or leave the line out."));
        }

        foreach ((string name, string what) in fields.WrongFields)
        {
            _warnings.Add(_place.Warn(ReadReason.BadField, $"{name} is {what}, not a string; it was left out.", $"Write {name} as a string."));
        }

        Article article = new(text, fields.Id)
        {
            Uri = fields.Uri,
            Title = fields.Title,
            Byline = fields.Byline,
            Dateline = fields.Dateline,
            Section = fields.Section,
            Copyright = fields.Copyright,
            Published = fields.Published is null ? options.DefaultPublished : Date("published", fields.Published),
            Modified = fields.Modified is null ? null : Date("modified", fields.Modified),
            Publisher = fields.Publisher,
            Status = Status(fields.Status),
            Language = fields.Language,
        };
        return new ReadResult(article, null, _warnings.DrainToImmutable());
    }

    private DateOnly? Date(string field, string written)
    {
        DateOnly? date = PublicationDate.Read(written, out bool partial);
        if (date is null)
        {
            string remedy = $"Write {field} as YYYY-MM-DD" + (field == "published" ? "; relative times such as 'in March' are resolved against it." : ".");
            _warnings.Add(partial
                ? _place.Warn(ReadReason.PartialDate, $"{field} is '{Excerpt.Of(written, 40)}', which names no day; it was left out.", remedy)
                : _place.Warn(ReadReason.BadDate, $"{field} is '{Excerpt.Of(written, 40)}', which is no ISO 8601 date; it was left out.", remedy));
        }

        return date;
    }

    private static ArticleStatus Status(string? written) => written?.ToLowerInvariant() switch
    {
        "corrected" => ArticleStatus.Corrected,
        "withdrawn" => ArticleStatus.Withdrawn,
        _ => ArticleStatus.Usual,
    };

    private ReadFailure NoText(ArticleFields fields) => fields.WrongText is { } what
        ? _place.Fail(ReadReason.NoText, $"text is {what}, not a string.", "Write the article's text as a JSON string.")
        : _place.Fail(ReadReason.NoText, "The object has no text.", "Give each article its text in the field 'text'.");

    private ReadResult Failed(ReadFailure failure) => new(null, failure, _warnings.DrainToImmutable());
}
