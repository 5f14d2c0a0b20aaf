using Extractor.Cli.Show.Terminal;

namespace Extractor.Tests.Cli.Show;

public sealed class WrappedTextTests
{
    [Theory]
    [InlineData("one two three", "one two\nthree")]
    [InlineData("one\n\ntwo", "one\n\ntwo")]
    [InlineData("abcdefghijkl", "abcdefgh\nijkl")]
    [InlineData("a abcdefghijkl", "a\nabcdefgh\nijkl")]
    [InlineData("漢漢漢漢漢 b", "漢漢漢漢\n漢 b")]
    public void Lines_break_at_spaces_and_in_words_that_are_too_wide(string text, string wrapped) => Assert.Equal(wrapped, Lines(new WrappedText(8).Append(text)));

    [Fact]
    public void A_change_of_style_is_no_place_to_break() =>
        Assert.Equal("in\n2015.", Lines(new WrappedText(6).Append("in ").Append("2015", TerminalStyles.Strong).Append(".")));

    [Fact]
    public void Broken_lines_are_indented_and_new_lines_are_not() => Assert.Equal("item  a\n      b\nc", Lines(new WrappedText(8, 6).Append("item  a b\nc")));

    private static string Lines(WrappedText text)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        TerminalConsole.Plain(writer, 40).Write(text.ToParagraph());
        return writer.ToString();
    }
}
