using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Extractor.Records;
using Extractor.Records.Building;

namespace Extractor.Review.Exports.Formats;

/// <summary>
/// One claim a row. Begins with a byte order mark, without which spreadsheets misread UTF-8. Words that a spreadsheet would run as a formula
/// (<c>=HYPERLINK(…)</c> in an article) get an apostrophe before them; numbers stay numbers.
/// </summary>
internal sealed class CsvExport(TextWriter target) : IArticleWriter
{
    private const string ByteOrderMark = "\uFEFF";

    private static readonly string[] Columns =
    [
        "article_id", "uri", "title", "published", "publisher", "claim_id", "number", "quantity", "kind", "value", "value_to", "bound", "unit", "item", "event", "event_lemma",
        "place", "place_name", "country", "time", "time_value", "source", "part_of", "change", "role", "assertion", "confidence", "flags", "status", "reviewer", "decided_at",
        "start", "end", "sentence",
    ];

    // By itself the writer quotes only the line ends it writes, and a text may hold others.
    private static readonly CsvConfiguration Dialect = new(CultureInfo.InvariantCulture) { NewLine = "\r\n", ShouldQuote = cell => NeedsQuotes(cell.Field ?? "") };

    private bool _begun;

    public void Write(ExportArticle article)
    {
        using CsvWriter csv = Begin();
        foreach (ExportClaim claim in article.Claims)
        {
            WriteArticle(csv, article.Record.Article);
            WriteNumber(csv, claim.Claim);
            WriteSlots(csv, claim.Claim);
            WriteStanding(csv, claim);
            csv.NextRecord();
        }
    }

    public void Complete() => Begin().Dispose();

    private CsvWriter Begin()
    {
        target.Write(_begun ? "" : ByteOrderMark);
        CsvWriter csv = new(target, Dialect, leaveOpen: true);
        foreach (string column in _begun ? [] : Columns)
        {
            csv.WriteField(column);
        }

        if (!_begun)
        {
            csv.NextRecord();
        }

        _begun = true;
        return csv;
    }

    private static void WriteArticle(CsvWriter csv, RecordArticle article)
    {
        Words(csv, article.Id);
        Words(csv, article.Uri);
        Words(csv, article.Title);
        Words(csv, article.Published);
        Words(csv, article.Publisher);
    }

    private static void WriteNumber(CsvWriter csv, RecordClaim claim)
    {
        Words(csv, claim.Id);
        Words(csv, claim.Number.Text);
        Words(csv, claim.Quantity.Text);
        Words(csv, claim.Kind);
        Number(csv, claim.Value.IsEmpty ? null : claim.Value[0]);
        Number(csv, claim.Value.Length > 1 ? claim.Value[1] : null);
        Words(csv, claim.Bound);
        Words(csv, claim.Unit);
    }

    private static void WriteSlots(CsvWriter csv, RecordClaim claim)
    {
        Words(csv, claim.Item?.Text);
        Words(csv, claim.Event?.Text);
        Words(csv, claim.Event?.Lemma);
        Words(csv, claim.Place?.Text);
        Words(csv, claim.Place?.Name);
        Words(csv, claim.Place?.Country);
        Words(csv, claim.Time?.Text);
        Words(csv, claim.Time?.Value);
        Words(csv, claim.Source?.Text);
        Words(csv, claim.PartOf);
        Words(csv, claim.Change);
        Words(csv, claim.Role);
        Words(csv, claim.Assertion);
    }

    private static void WriteStanding(CsvWriter csv, ExportClaim claim)
    {
        Number(csv, (decimal)claim.Confidence);
        Words(csv, string.Join(' ', claim.Claim.Flags));
        Words(csv, claim.Status.ToString().ToLowerInvariant());
        Words(csv, claim.Reviewer);
        Words(csv, claim.At?.ToUniversalTime().ToString(RecordNames.Moment, CultureInfo.InvariantCulture));
        Number(csv, claim.Claim.Number.Start);
        Number(csv, claim.Claim.Number.End);
        Words(csv, claim.Claim.Sentence.Text);
    }

    private static bool NeedsQuotes(string cell) => cell.AsSpan().IndexOfAny("\",\r\n") >= 0 || cell.StartsWith(' ') || cell.EndsWith(' ');

    private static void Words(CsvWriter csv, string? words) => csv.WriteField(words is { Length: > 0 } && BeginsFormula(words[0]) ? "'" + words : words ?? "");

    // The wide forms too: spreadsheets in East Asian languages read them alike.
    private static bool BeginsFormula(char first) => first is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20';

    private static void Number(CsvWriter csv, decimal? number) => csv.WriteField(number is { } known ? Records.Json.Decimals.Written(known) : "");
}
