using Extractor.Records;
using Extractor.Records.Building;
using Extractor.Review.Decisions;
using Extractor.Review.Exports.Standoff;
using Newtonsoft.Json;

namespace Extractor.Review.Exports.Formats;

/// <summary>
/// One claim a task: the sentences that hold its number and slots, in tokens, with spans, relations and the answer, <c>accept</c>, <c>reject</c> or, undecided,
/// <c>ignore</c>. A relation's ends are the last tokens of its spans.
/// </summary>
internal sealed class ProdigyExport(TextWriter target) : IArticleWriter
{
    public void Write(ExportArticle article)
    {
        CodePointText text = new(article.Record.Article.Text!);
        foreach (ExportClaim claim in article.Claims)
        {
            using (JsonTextWriter json = ExportJson.Writer(target))
            {
                json.Object(() => WriteTask(json, article, claim, text));
            }

            target.Write('\n');
        }
    }

    public void Complete()
    {
    }

    private static void WriteTask(JsonTextWriter json, ExportArticle article, ExportClaim claim, CodePointText text)
    {
        StandoffDocument document = StandoffDocument.Of([claim with { Claim = claim.Claim with { PartOf = null } }]);
        RecordSpan sentence = claim.Claim.Sentence;
        int first = Math.Min(sentence.Start, document.Spans.Min(s => s.Start));
        int end = Math.Max(sentence.End, document.Spans.Max(s => s.End));
        CodePointText window = new(text.Text[text.Index(first)..text.Index(end)]);
        HashSet<int> cuts = [.. document.Spans.SelectMany(s => new[] { window.Index(s.Start - first), window.Index(s.End - first) })];
        List<ProdigyToken> tokens = ProdigyTokens.Of(window.Text, cuts);
        json.Field("text", window.Text);
        WriteTokens(json, window, tokens);
        json.Array("spans", document.Spans, span => json.Object(() => WriteSpan(json, span, first, window, tokens)));
        WriteRelations(json, document, first, window, tokens);
        json.Field("answer", claim.IsRight ? "accept" : claim.Status == ReviewStatus.Rejected ? "reject" : "ignore");
        json.Object("meta", () =>
        {
            json.Article(article);
            json.Field("extractor_claim", claim.Claim.Id);
            json.Field("score", claim.Confidence);
            json.Field("value", SlotText.Value(claim.Claim));
            json.Field("bound", claim.Claim.Bound);
            json.Field("unit", claim.Claim.Unit);
            json.Field("start", first);
        });
    }

    private static void WriteTokens(JsonTextWriter json, CodePointText window, List<ProdigyToken> tokens)
    {
        int id = 0;
        json.Array("tokens", tokens, token => json.Object(() =>
        {
            json.Field("text", window.Text[token.Start..token.End]);
            json.Range(window.CodePoint(token.Start), window.CodePoint(token.End));
            json.Field("id", id++);
            json.Field("ws", token.Space);
        }));
    }

    private static void WriteRelations(JsonTextWriter json, StandoffDocument document, int first, CodePointText window, List<ProdigyToken> tokens)
    {
        Dictionary<string, StandoffSpan> spans = document.Spans.ToDictionary(s => s.Id);
        json.Array("relations", document.Relations, relation => json.Object(() =>
        {
            (StandoffSpan head, StandoffSpan child) = (spans[relation.From], spans[relation.To]);
            json.Field("head", Tokens(head, first, window, tokens).Last);
            json.Field("child", Tokens(child, first, window, tokens).Last);
            json.Object("head_span", () => WriteSpan(json, head, first, window, tokens));
            json.Object("child_span", () => WriteSpan(json, child, first, window, tokens));
            json.Field("label", relation.Label);
        }));
    }

    private static void WriteSpan(JsonTextWriter json, StandoffSpan span, int first, CodePointText window, List<ProdigyToken> tokens)
    {
        (int from, int last) = Tokens(span, first, window, tokens);
        json.Range(span.Start - first, span.End - first);
        json.Field("token_start", from);
        json.Field("token_end", last);
        json.Field("label", span.Label);
    }

    private static (int First, int Last) Tokens(StandoffSpan span, int first, CodePointText window, List<ProdigyToken> tokens)
    {
        (int start, int end) = (window.Index(span.Start - first), window.Index(span.End - first));
        return (tokens.FindIndex(t => t.End > start), tokens.FindLastIndex(t => t.Start < end));
    }
}
