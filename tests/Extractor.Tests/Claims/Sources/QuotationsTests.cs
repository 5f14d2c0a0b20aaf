using Extractor.Articles;
using Extractor.Claims.Sources.Attributions;
using Extractor.Models;
using Extractor.Tokens;

namespace Extractor.Tests.Claims.Sources;

public class QuotationsTests
{
    [Fact]
    public void A_quotation_runs_over_sentences_and_holds_its_marks() =>
        Assert.Equal(["“It is gone. It was old.”"], Quoted("“It is gone. It was old.” He left."));

    [Fact]
    public void Straight_marks_open_and_close_in_turn() =>
        Assert.Equal(["\"It is gone,\"", "\"but we stay.\""], Quoted("\"It is gone,\" he said, \"but we stay.\""));

    [Fact]
    public void A_quotation_that_is_not_closed_ends_with_its_paragraph() =>
        Assert.Equal(["“It is gone."], Quoted("“It is gone.\n\nHe left the town."));

    [Fact]
    public void A_closing_mark_alone_is_no_quotation() =>
        Assert.Empty(Quoted("It is gone,” he said to the others."));

    private static List<string> Quoted(string text)
    {
        TokenizedArticle tokens = Tagger.Value.Tokenize(new Article(text, "test"));
        return [.. new Quotations(tokens).All.Select(q => tokens.Span(q.Tokens).Of(text))];
    }

    private static readonly Lazy<ArticleTagger> Tagger = new(() => new ArticleTagger(ModelSet.Open(Repository.Models)));
}
