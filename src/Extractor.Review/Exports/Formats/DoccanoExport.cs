using Extractor.Review.Exports.Standoff;
using Newtonsoft.Json;

namespace Extractor.Review.Exports.Formats;

/// <summary>One article a line, with entities and relations. Rejected claims are left out: doccano knows only what is there.</summary>
internal sealed class DoccanoExport(TextWriter target) : IArticleWriter
{
    private long _id;

    public void Write(ExportArticle article)
    {
        StandoffDocument document = StandoffDocument.Of([.. article.Claims.Where(c => c.Status != Decisions.ReviewStatus.Rejected)]);
        Dictionary<string, long> ids = [];
        using (JsonTextWriter json = ExportJson.Writer(target))
        {
            json.Object(() =>
            {
                json.Field("text", article.Record.Article.Text);
                json.Array("entities", document.Spans, span => json.Object(() =>
                {
                    json.Field("id", ids[span.Id] = ++_id);
                    json.Field("label", span.Label);
                    json.Field("start_offset", span.Start);
                    json.Field("end_offset", span.End);
                }));
                json.Array("relations", document.Relations, relation => json.Object(() =>
                {
                    json.Field("id", ++_id);
                    json.Field("from_id", ids[relation.From]);
                    json.Field("to_id", ids[relation.To]);
                    json.Field("type", relation.Label);
                }));
                json.Article(article);
                json.Array("extractor_claims", article.Claims, c => json.WriteValue(c.Claim.Id));
            });
        }

        target.Write('\n');
    }

    public void Complete()
    {
    }
}
