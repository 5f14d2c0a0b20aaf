using Extractor.Articles;
using Extractor.Quantities;

namespace Extractor.Tests.Quantities;

public class Iso8601DurationTests
{
    [Theory]
    [InlineData("The siege lasted three days.", "P3D")]
    [InlineData("The talks lasted 2.5 hours.", "PT2.5H")]
    [InlineData("The war lasted two decades.", "P20Y")]
    [InlineData("The trial lasted a fortnight and six weeks.", "P6W")]
    [InlineData("The strike lasted 30 to 40 days.", null)]
    [InlineData("The family stayed for 12 nights.", null)]
    [InlineData("The road is 12 miles long.", null)]
    public void A_duration_is_written_as_the_standard_has_it(string text, string? value) =>
        Assert.Equal(value, Iso8601Duration.Of(Repository.Extractor.Score(new Article(text)).Claims.Quantities.Quantities[^1]));
}
