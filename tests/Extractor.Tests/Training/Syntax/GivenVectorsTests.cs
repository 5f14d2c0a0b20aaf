using Extractor.Syntax.Words;
using Extractor.Training.Syntax;

namespace Extractor.Tests.Training.Syntax;

public sealed class GivenVectorsTests : IDisposable
{
    private const string Text = "the 3 0\nloss 0 -1\nLoss 5 5\n";
    private const string Json = """
        {"precision": 8, "dimensions": 2, "words": ["the", "loss"], "vectors": {"loss": [0, -1, 1.0, 1], "rare": [9, 9, 12.7, 2], "the": [3, 0, 3.0, 0]}, "unkVector": [0, 0]}
        """;

    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Theory]
    [InlineData(Text, 3)]
    [InlineData(Json, 2)]
    public void Both_forms_give_the_commonest_words_scaled(string content, int most)
    {
        GivenVectors vectors = Read(content, most);

        Assert.Equal(2, vectors.Width);
        Assert.Equal(2, vectors.Forms.Count());
        Assert.Equal([3 / MathF.Sqrt(2.5f), 0], vectors[Number("The")].ToArray());
        Assert.Equal([0, -1 / MathF.Sqrt(2.5f)], vectors[Number("LOSS")].ToArray());
        Assert.Equal(0, Number("rare"));

        int Number(string word) => vectors.Find(WordShape.Of(word).Lower);
    }

    [Theory]
    [InlineData("the 3 0\nloss 1\n", "The vector of 'loss' has 1 numbers, those before have 2.")]
    [InlineData("the 3 0\nloss 1 x\n", "Line 2 has 'x' where a number of the vector of 'loss' should be.")]
    [InlineData("""{"vectors": {"the": [3, 0]}}""", "'the' has 2 numbers; 'dimensions', which comes first, says 0, and a rank should follow.")]
    [InlineData("""{"words": []}""", "It holds no vectors.")]
    public void A_file_of_another_form_is_refused(string content, string problem) =>
        Assert.Equal(problem, Assert.Throws<FormatException>(() => Read(content, 9)).Message);

    private GivenVectors Read(string content, int most)
    {
        File.WriteAllText(_file, content);
        return GivenVectors.Read(_file, most);
    }
}
