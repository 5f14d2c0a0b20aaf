using Extractor.Review.Exports.Standoff;
using Newtonsoft.Json;

namespace Extractor.Review.Exports.Formats;

/// <summary>
/// A JSON array of tasks: the extraction as a prediction with its score and the version of the models, and, where all claims of the article are decided,
/// the accepted ones as an annotation. Offsets are code points, which Label Studio stores since version 1.6.
/// </summary>
internal sealed class LabelStudioExport : IArticleWriter
{
    private readonly TextWriter _target;
    private bool _any;

    /// <summary>Begins the array.</summary>
    public LabelStudioExport(TextWriter target)
    {
        _target = target;
        _target.Write('[');
    }

    public void Write(ExportArticle article)
    {
        _target.Write(_any ? ",\n" : "\n");
        _any = true;
        using JsonTextWriter json = ExportJson.Writer(_target);
        json.Object(() => WriteTask(json, article));
    }

    public void Complete() => _target.Write("\n]\n");

    private static void WriteTask(JsonTextWriter json, ExportArticle article)
    {
        json.Object("data", () =>
        {
            json.Field("text", article.Record.Article.Text);
            json.Article(article);
            json.Array("extractor_claims", article.Claims, c => json.WriteValue(c.Claim.Id));
        });
        json.Array("predictions", [article], _ => json.Object(() =>
        {
            json.Field("model_version", ExportJson.ModelVersion(article));
            json.Field("score", article.Claims.IsEmpty ? 0 : Math.Round(article.Claims.Min(c => c.Confidence), 4));
            WriteResult(json, article.Claims);
        }));
        if (!article.Claims.IsEmpty && article.Claims.All(c => c.IsDecided))
        {
            json.Array("annotations", [article], _ => json.Object(() =>
            {
                json.Field("was_cancelled", false);
                json.Field("ground_truth", false);
                WriteResult(json, [.. article.Claims.Where(c => c.IsRight)]);
            }));
        }
    }

    private static void WriteResult(JsonTextWriter json, IReadOnlyList<ExportClaim> claims)
    {
        StandoffDocument document = StandoffDocument.Of(claims);
        json.WritePropertyName("result");
        json.WriteStartArray();
        foreach (StandoffSpan span in document.Spans)
        {
            WriteSpan(json, span);
        }

        foreach (StandoffRelation relation in document.Relations)
        {
            json.Object(() =>
            {
                json.Field("type", "relation");
                json.Field("from_id", relation.From);
                json.Field("to_id", relation.To);
                json.Field("direction", "right");
                json.Array("labels", [relation.Label], json.WriteValue);
            });
        }

        json.WriteEndArray();
    }

    private static void WriteSpan(JsonTextWriter json, StandoffSpan span)
    {
        Region(json, span, LabelStudioLabels.Label, "labels", "labels", span.Label);
        Region(json, span, LabelStudioLabels.Value, "textarea", "text", span.Value);
        if (span.Claim is { Claim: { } claim })
        {
            Region(json, span, LabelStudioLabels.Unit, "textarea", "text", claim.Unit);
            Region(json, span, LabelStudioLabels.Bound, "choices", "choices", claim.Bound);
            Region(json, span, LabelStudioLabels.Change, "choices", "choices", claim.Change);
            Region(json, span, LabelStudioLabels.Role, "choices", "choices", claim.Role);
            Region(json, span, LabelStudioLabels.Assertion, "choices", "choices", claim.Assertion);
        }
    }

    private static void Region(JsonTextWriter json, StandoffSpan span, string name, string type, string key, string? content)
    {
        if (content is null)
        {
            return;
        }

        json.Object(() =>
        {
            json.Field("id", span.Id);
            json.Field("from_name", name);
            json.Field("to_name", LabelStudioLabels.Text);
            json.Field("type", type);
            if (span.Claim is { } claim)
            {
                json.Field("score", claim.Confidence);
            }

            json.Object("value", () =>
            {
                json.Range(span.Start, span.End);
                if (key != "text")
                {
                    json.Field("text", span.Text);
                }

                json.Array(key, [content], json.WriteValue);
            });
        });
    }
}
