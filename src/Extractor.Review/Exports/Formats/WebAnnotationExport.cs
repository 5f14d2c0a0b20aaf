using System.Globalization;
using Extractor.Records;
using Extractor.Records.Building;
using Newtonsoft.Json;

namespace Extractor.Review.Exports.Formats;

/// <summary>
/// An annotation page of the W3C Web Annotation Data Model (2017): each claim is an annotation of its quantity, found again by position and by quote, with the
/// claim in words and as JSON in its bodies.
/// </summary>
internal sealed class WebAnnotationExport : IArticleWriter
{
    private const int QuoteContext = 32;

    private readonly TextWriter _target;
    private bool _any;

    /// <summary>Begins the page.</summary>
    public WebAnnotationExport(TextWriter target)
    {
        _target = target;
        _target.Write("""{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:extractor:claims","type":"AnnotationPage","items":[""");
    }

    public void Write(ExportArticle article)
    {
        CodePointText text = new(article.Record.Article.Text!);
        foreach (ExportClaim claim in article.Claims)
        {
            _target.Write(_any ? ",\n" : "\n");
            _any = true;
            using JsonTextWriter json = ExportJson.Writer(_target);
            json.Object(() => WriteAnnotation(json, article.Record, claim, text));
        }
    }

    public void Complete() => _target.Write("\n]}\n");

    private static void WriteAnnotation(JsonTextWriter json, ArticleRecord record, ExportClaim claim, CodePointText text)
    {
        json.Field("id", $"urn:extractor:{record.Article.Sha256}:{claim.Claim.Id}");
        json.Field("type", "Annotation");
        json.Field("motivation", claim.IsDecided ? "assessing" : "describing");
        if (claim.Reviewer is { } reviewer)
        {
            json.Object("creator", () =>
            {
                json.Field("type", "Person");
                json.Field("nickname", reviewer);
            });
            json.Field("created", claim.At?.ToUniversalTime().ToString(RecordNames.Moment, CultureInfo.InvariantCulture));
        }

        json.Object("generator", () =>
        {
            json.Field("id", $"urn:extractor:models:{record.Pipeline.Models}");
            json.Field("type", "Software");
            json.Field("name", $"Extractor {record.Pipeline.Version}");
        });
        WriteBodies(json, claim);
        WriteTarget(json, record.Article, claim.Claim.Quantity, text);
    }

    private static void WriteBodies(JsonTextWriter json, ExportClaim claim)
    {
        using StringWriter content = new(CultureInfo.InvariantCulture);
        RecordJson.WriteClaim(content, claim.Claim with { Confidence = claim.Confidence, Review = null });
        (string Purpose, string Format, string Value)[] bodies =
            [("describing", "application/json", content.ToString()), ("assessing", "text/plain", claim.Status.ToString().ToLowerInvariant()), ("tagging", "text/plain", claim.Claim.Kind)];
        json.Array("body", bodies, body => json.Object(() =>
        {
            json.Field("type", "TextualBody");
            json.Field("purpose", body.Purpose);
            json.Field("format", body.Format);
            json.Field("value", body.Value);
        }));
    }

    private static void WriteTarget(JsonTextWriter json, RecordArticle article, RecordSpan span, CodePointText text) => json.Object("target", () =>
    {
        json.Field("source", Uri.TryCreate(article.Uri, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" ? article.Uri : $"urn:extractor:{article.Sha256}");
        json.Array("selector", ["TextPositionSelector", "TextQuoteSelector"], type => json.Object(() =>
        {
            json.Field("type", type);
            if (type == "TextPositionSelector")
            {
                json.Range(span.Start, span.End);
                return;
            }

            json.Field("exact", span.Text);
            json.Field("prefix", text.Text[text.Index(Math.Max(0, span.Start - QuoteContext))..text.Index(span.Start)]);
            json.Field("suffix", text.Text[text.Index(span.End)..text.Index(Math.Min(text.Length, span.End + QuoteContext))]);
        }));
    });
}
