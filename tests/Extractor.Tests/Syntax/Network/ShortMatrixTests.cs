using Extractor.Syntax.Network;

namespace Extractor.Tests.Syntax.Network;

public sealed class ShortMatrixTests
{
    [Theory]
    [InlineData(2, 32)]
    [InlineData(6, 96)]
    [InlineData(64, 64)]
    [InlineData(96, 128)]
    [InlineData(192, 160)]
    public void The_product_is_that_of_the_plain_loop(int inputs, int outputs)
    {
        Random random = new(inputs * outputs);
        short[] Draw(int count) => [.. Enumerable.Range(0, count).Select(_ => (short)random.Next(-3000, 3000))];
        ShortMatrix matrix = new(Draw(inputs * outputs), inputs);
        short[] vector = Draw(inputs);
        int[] fast = [.. Enumerable.Range(0, outputs)];
        int[] plain = [.. fast];

        matrix.AddProduct(vector, fast);
        matrix.AddPlain(vector, plain);

        Assert.Equal(plain, fast);
    }

    [Theory]
    [InlineData(6, 96, 6)]
    [InlineData(192, 64, 64)]
    [InlineData(64, 480, 64)]
    public void Four_products_are_those_of_one_after_the_other(int inputs, int outputs, int step)
    {
        Random random = new(inputs * outputs);
        short[] Draw(int count) => [.. Enumerable.Range(0, count).Select(_ => (short)random.Next(-3000, 3000))];
        ShortMatrix matrix = new(Draw(inputs * outputs), inputs);
        short[] vectors = Draw((3 * step) + inputs);
        int[] together = [.. Enumerable.Range(0, 4 * outputs)];
        int[] apart = [.. together];

        matrix.AddFourProducts(vectors, step, together);
        for (int i = 0; i < 4; i++)
        {
            matrix.AddPlain(vectors.AsSpan(i * step), apart.AsSpan(i * outputs));
        }

        Assert.Equal(apart, together);
    }

    [Fact]
    public void Every_output_is_the_sum_of_the_inputs_times_their_weights()
    {
        short[] weights = new short[4 * 32];
        weights[0] = 3;
        weights[32] = 5;
        weights[(3 * 32) + 31] = -7;
        int[] sums = new int[32];
        sums[1] = 100;

        new ShortMatrix(weights, 4).AddProduct([2, 4, 6, 8], sums);

        Assert.Equal(26, sums[0]);
        Assert.Equal(100, sums[1]);
        Assert.Equal(-56, sums[31]);
    }

    [Fact]
    public void Too_few_inputs_are_an_error()
    {
        ShortMatrix matrix = new(new short[4 * 32], 4);

        Assert.ThrowsAny<Exception>(() => matrix.AddProduct([1, 2], new int[32]));
    }
}
