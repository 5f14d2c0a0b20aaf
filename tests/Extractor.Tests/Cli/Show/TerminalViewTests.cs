using Extractor.Cli.Show;
using Extractor.Cli.Show.Terminal;
using Extractor.Records;
using Extractor.Tests.Records;
using Spectre.Console;

namespace Extractor.Tests.Cli.Show;

public sealed class TerminalViewTests
{
    [Fact]
    public void The_sample_looks_as_approved_at_a_hundred_columns() => ApprovedText.Check("Cli/Show/sample.txt", Rendered(SampleRecords.Record(), 100));

    [Fact]
    public void A_record_without_text_still_has_its_table()
    {
        ArticleRecord record = RecordJson.Read(SampleRecords.Line(SampleRecords.Record(), withText: false));

        string rendered = Rendered(record, 100);

        Assert.DoesNotContain("According to", rendered);
        Assert.Contains("≈ 1,240", rendered);
    }

    [Fact]
    public void Nothing_of_an_article_reaches_the_terminal_as_a_command()
    {
        ArticleRecord record = SampleRecords.Record();
        record = record with { Article = record.Article with { Title = "[red]a\u001b[2Jb", Id = "x\u0007", Publisher = "\u202Ep" } };

        string rendered = Rendered(record, 100);

        Assert.DoesNotContain(rendered, c => char.IsControl(c) && c != '\n');
        Assert.Contains("[red]a␛[2Jb", rendered);
        Assert.Contains("[bold]Tromsø[/]", rendered);
        Assert.Contains("<U+202E>p", rendered);
    }

    [Fact]
    public void Colours_and_a_legend_come_only_with_escape_sequences()
    {
        using StringWriter writer = new();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.Standard, Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = 100;
        new TerminalView(console, 0).Show(RecordSelection.Of(SampleRecords.Record(), 0));

        Assert.Contains("PERSON", writer.ToString());
        Assert.Contains("\u001b[", writer.ToString());
        Assert.DoesNotContain("\u001b", Rendered(SampleRecords.Record(), 100));
        Assert.DoesNotContain("PERSON", Rendered(SampleRecords.Record(), 100));
    }

    [Fact]
    public void Claims_below_the_confidence_are_counted_and_not_shown()
    {
        string rendered = Rendered(SampleRecords.Record(), 100, 0.9);

        Assert.Contains("7 claims, 7 of them not shown (confidence below 0.9)", rendered);
        Assert.DoesNotContain("[c1]", rendered);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(79)]
    [InlineData(300)]
    public void Any_width_can_be_rendered(int width) => CheckWidth(SampleRecords.Record(), width);

    // The console's own table measuring never returns when words that may not wrap are wider than it; ids and units come from the file.
    [Theory]
    [InlineData(20)]
    [InlineData(60)]
    [InlineData(100)]
    public void Fields_of_any_length_can_be_rendered(int width)
    {
        ArticleRecord record = SampleRecords.Record();
        string wide = string.Concat(Enumerable.Repeat("\U0001F600漢", 200));
        record = record with
        {
            Article = record.Article with { Title = wide, Id = wide },
            Claims = [.. record.Claims.Select(c => c with { Id = wide, Unit = wide, PartOf = wide, Quantity = c.Quantity with { Text = wide }, Flags = [wide] })],
        };

        CheckWidth(record, width);
    }

    private static void CheckWidth(ArticleRecord record, int width) =>
        Assert.All(Rendered(record, width).Split('\n'), line => Assert.True(WrappedText.WidthOf(line) <= width, line));

    private static string Rendered(ArticleRecord record, int width, double minConfidence = 0)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        TerminalView view = new(TerminalConsole.Plain(writer, width), minConfidence);
        view.Show(RecordSelection.Of(record, minConfidence));
        view.Finish();
        return writer.ToString();
    }
}
