using Extractor.Articles;
using Extractor.Models;
using Extractor.Records;
using Extractor.Review.Exports;

namespace Extractor.Review.Tests.Exports;

/// <summary>Exports of articles that try the forms: characters beyond 16 bits, CRLF, a formula, markup.</summary>
internal static class Exported
{
    /// <summary>A text on which offsets in bytes, UTF-16 and code points all differ.</summary>
    public const string Hard = "=HYPERLINK(\"http://x.example\") \U0001F600\U0001F44D\U0001F3FD\r\n\r\nAccording to the health ministry, around 1,853 people were treated in Kenya in March, 900 of them for cholera.\r\n\r\n"
        + "<script>alert(1)</script> The café \U0001D11E paid $2.5 million in 2016, and between 30 and 40 of its 1,200 workers in Nairobi left.";

    private static readonly Lazy<ArticleExtractor> Extractor = new(() => new ArticleExtractor(ModelSet.Open(Path.Combine(AppContext.BaseDirectory, "models"))));

    /// <summary>The record of a text.</summary>
    public static ArticleRecord Record(string id, string text) => Extractor.Value.Extract(new Article(text, id) { Published = new DateOnly(2016, 7, 20), Title = "+1 on =2" });

    /// <summary>What a form says of articles.</summary>
    public static string Text(ExportFormat format, params ExportArticle[] articles)
    {
        using StringWriter text = new();
        IArticleWriter writer = Exporter.To(format, text);
        foreach (ExportArticle article in articles)
        {
            writer.Write(article);
        }

        writer.Complete();
        return text.ToString();
    }

    /// <summary>A part of a text between code points.</summary>
    public static string Cut(string text, int start, int end) => string.Concat(text.EnumerateRunes().Skip(start).Take(end - start).Select(r => r.ToString()));
}
