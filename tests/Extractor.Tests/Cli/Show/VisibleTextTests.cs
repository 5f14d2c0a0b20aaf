using Extractor.Cli.Show;

namespace Extractor.Tests.Cli.Show;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("plain é 😀", "plain é 😀")]
    [InlineData("a\u001b[2J\u0000\u007F", "a␛[2J␀␡")]
    [InlineData("a\r\nb\rc\u2028d", "a\nb\nc\nd")]
    [InlineData("a\tb", "a    b")]
    [InlineData("\u202E12\u2066\u009B", "<U+202E>12<U+2066><U+009B>")]
    public void Characters_that_act_become_signs(string text, string visible) => Assert.Equal(visible, VisibleText.Of(text));

    [Fact]
    public void A_cell_stays_on_one_line() => Assert.Equal("a b c", VisibleText.OneLine("a\r\nb\nc"));
}
