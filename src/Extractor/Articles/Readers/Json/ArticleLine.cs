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
            return Failed(_place.Fail(ReadReason.BadJson, $"The line is not one JSON object: {Excerpt.Of(error!, 200)}", "Write each article as one JSON object on a line of its own, for example with: jq -c ."));
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
            Published = Published(fields.Published),
            Publisher = fields.Publisher,
            Language = fields.Language,
        };
        return new ReadResult(article, null, _warnings.DrainToImmutable());
    }

    private DateOnly? Published(string? written)
    {
        if (written is null)
        {
            return options.DefaultPublished;
        }

        DateOnly? date = PublicationDate.Read(written, out bool partial);
        if (date is null)
        {
            const string Remedy = "Write published as YYYY-MM-DD; relative times such as 'in March' are resolved against it.";
            _warnings.Add(partial
                ? _place.Warn(ReadReason.PartialDate, $"published is '{Excerpt.Of(written, 40)}', which names no day; it was left out.", Remedy)
                : _place.Warn(ReadReason.BadDate, $"published is '{Excerpt.Of(written, 40)}', which is no ISO 8601 date; it was left out.", Remedy));
        }

        return date;
    }

    private ReadFailure NoText(ArticleFields fields) => fields.WrongText is { } what
        ? _place.Fail(ReadReason.NoText, $"text is {what}, not a string.", "Write the article's text as a JSON string.")
        : _place.Fail(ReadReason.NoText, "The object has no text.", "Give each article its text in the field 'text'.");

    private ReadResult Failed(ReadFailure failure) => new(null, failure, _warnings.DrainToImmutable());
}
