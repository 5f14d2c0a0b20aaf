using Extractor.Articles;
using Extractor.Articles.Readers;

namespace Extractor.Tests.Articles.Readers.Csv;

public class ArticleReaderCsvTests
{
    private static string[] Texts(string table) => [.. InputBytes.Read("a.csv", table).Select(r => r.Article?.Text ?? r.Failure!.Reason)];

    [Fact]
    public void Columns_are_known_by_their_usual_names()
    {
        Article article = InputBytes.One(
            "a.csv",
            "ID,Headline,Article Text,Pub Date,Author,URL,Source,Category,Lang,Dateline,Rights,Other\n7,Ferry sinks,Ten died.,4 July 2019,By Ann Lee,http://x.example/7,Harbour Post,World,en_GB,PORTO NOVO,Harbour Ltd,x\n").Article!;

        Assert.Equal(("7", "Ferry sinks", "Ten died.", new DateOnly(2019, 7, 4), "Ann Lee"), (article.Id, article.Title, article.Text, article.Published!.Value, article.Byline));
        Assert.Equal(("http://x.example/7", "Harbour Post", "World", "en-GB", "PORTO NOVO", "Harbour Ltd"), (article.Uri, article.Publisher, article.Section, article.Language, article.Dateline, article.Copyright));
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void The_delimiter_is_found_out(char delimiter) =>
        Assert.Equal("Ten; died, all.", InputBytes.One("a.csv", $"title{delimiter}text\nT{delimiter}\"Ten; died, all.\"\n").Article!.Text);

    [Fact]
    public void Cells_in_quotes_hold_line_breaks_delimiters_and_quotes() =>
        Assert.Equal(["Ten \"men\",\nand a dog.", "Five."], Texts("text,title\r\n\"Ten \"\"men\"\",\r\nand a dog.\",T\r\n\r\nFive.,U\r\n"));

    [Fact]
    public void A_byte_order_mark_and_a_separator_line_are_no_part_of_the_header() =>
        Assert.Equal("Ten died.", InputBytes.One("a.csv", "\uFEFFsep=;\ntext;title\nTen died.;T\n").Article!.Text);

    [Theory]
    [InlineData("\"Ten died,T")]
    [InlineData("\"Ten\" died,T")]
    [InlineData("Ten died")]
    [InlineData("Ten died,T,more")]
    public void A_bad_row_costs_that_row_only(string bad)
    {
        ReadResult[] results = InputBytes.Read("a.csv", $"text,title\nOne.,A\n{bad}\n\"Two.\",B\nThree.,C\n");

        Assert.Equal(["One.", null, "Two.", "Three."], results.Select(r => r.Article?.Text));
        Assert.Equal((ReadReason.BadRow, 3, 18L), (results[1].Failure!.Reason, results[1].Failure!.Line, results[1].Failure!.Offset));
        Assert.Equal([2, 3, 4, 5], results.Select(r => r.Line));
    }

    [Fact]
    public void In_a_table_parted_by_tabs_a_quote_may_be_a_quote() =>
        Assert.Equal(["\"Stay home,\" she said.", "Two."], Texts("title\ttext\nA\t\"Stay home,\" she said.\nB\tTwo.\n"));

    [Fact]
    public void Without_a_column_for_the_text_the_columns_are_named()
    {
        ReadFailure failure = InputBytes.One("a.csv", "city,inhabitants\nRome,2800000\n").Failure!;

        Assert.Equal(ReadReason.NoTextColumn, failure.Reason);
        Assert.Contains("city, inhabitants", failure.Message);
    }

    [Theory]
    [InlineData("text,title\n", ReadReason.NoArticle)]
    [InlineData(" \n", ReadReason.Empty)]
    [InlineData("text,title\n ,T\n", ReadReason.Empty)]
    public void A_table_without_articles_fails(string table, string reason) => Assert.Equal(reason, InputBytes.One("a.csv", table).Failure!.Reason);

    [Fact]
    public void HTML_in_a_cell_becomes_paragraphs() => Assert.Equal("Ten died.\n\nFive lived.", InputBytes.One("a.csv", "text,title\n<p>Ten died.</p><p>Five lived.</p>,T\n").Article!.Text);

    [Theory]
    [InlineData("['Ann Lee', 'Bo Ray']", "Ann Lee and Bo Ray")]
    [InlineData("Ann Lee; Bo Ray; Cy Dee", "Ann Lee, Bo Ray and Cy Dee")]
    [InlineData("[]", null)]
    public void A_list_of_authors_is_a_byline(string authors, string? byline) =>
        Assert.Equal(byline, InputBytes.One("a.csv", $"text,authors\nTen died.,\"{authors}\"\n").Article!.Byline);

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.jsonl")]
    public void A_table_under_another_name_is_read_with_a_warning(string name)
    {
        ReadResult result = InputBytes.One(name, "id,title,text\n1,T,Ten died.\n");

        Assert.Equal("Ten died.", result.Article!.Text);
        Assert.Equal(ReadReason.WrongName, Assert.Single(result.Warnings).Reason);
    }

    [Fact]
    public void JSON_Lines_that_are_called_a_table_are_read_with_a_warning() =>
        Assert.Equal(ReadReason.WrongName, Assert.Single(InputBytes.One("a.csv", "{\"text\":\"Ten died.\"}\n").Warnings).Reason);

    [Fact]
    public void Prose_with_a_comma_is_no_table() => Assert.Equal("Text, or body, they said.\nTen died.", InputBytes.One("a.txt", "Text, or body, they said.\nTen died.").Article!.Text);

    [Fact]
    public void A_row_in_Windows_1252_is_read_with_a_warning()
    {
        ReadResult[] results = InputBytes.Read("a.csv", [.. "text,title\nOne.,A\nCaf"u8, 0xE9, .. ",B\n"u8]);

        Assert.Equal(["One.", "Café"], results.Select(r => r.Article!.Text));
        Assert.Equal((ReadReason.NotUtf8, 3, 21L), (Assert.Single(results[1].Warnings).Reason, results[1].Warnings[0].Line, results[1].Warnings[0].Offset));
    }

    [Fact]
    public void A_row_longer_than_an_article_may_be_is_passed_over()
    {
        string table = $"text,title\n{new string('a', 2000)},A\n\"{string.Concat(Enumerable.Repeat("word\n", 1000))}\",B\nThree.,C\n";
        ReadResult[] results = InputBytes.Read("a.csv", table, new ReaderOptions { MaxArticleBytes = 1024 });

        Assert.Equal(ReadReason.TooLarge, results[0].Failure!.Reason);
        Assert.Equal(ReadReason.BadRow, results[1].Failure!.Reason);
        Assert.Equal("Three.", results[^1].Article!.Text);
    }

    [Theory]
    [InlineData("\"open,T\n")]
    [InlineData("a\",\"\n")]
    [InlineData("\"\"\"\n")]
    [InlineData("\"a\n\"\"\n")]
    public void Stray_quotes_are_read_in_linear_time(string row) =>
        LinearTime.Check("rows with stray quotes", string.Concat(Enumerable.Repeat(row, 400_000 / row.Length)), rows => InputBytes.Read("a.csv", "text,title\n" + rows));
}
