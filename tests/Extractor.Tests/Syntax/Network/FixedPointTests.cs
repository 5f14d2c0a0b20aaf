using Extractor.Syntax.Network;

namespace Extractor.Tests.Syntax.Network;

public sealed class FixedPointTests
{
    [Fact]
    public void Sums_are_rounded_to_activations_and_saturated()
    {
        int[] sums = new int[16];
        sums[0] = FixedPoint.Weight * 5;
        sums[1] = FixedPoint.Weight / 2;
        sums[2] = -FixedPoint.Weight;
        sums[3] = int.MaxValue / 2;
        short[] activations = new short[16];

        FixedPoint.ToActivations(sums, activations);

        Assert.Equal([5, 1, -1, short.MaxValue], activations[..4]);
    }

    [Fact]
    public void Only_what_is_positive_is_added()
    {
        int[] sums = new int[16];
        sums[0] = FixedPoint.Weight * 3;
        sums[1] = FixedPoint.Weight * -3;
        short[] before = [.. Enumerable.Repeat((short)10, 16)];
        short[] after = new short[16];

        FixedPoint.AddRectified(sums, before, after);

        Assert.Equal([13, 10, 10], after[..3]);
    }

    [Fact]
    public void Rows_of_a_table_are_added_without_overflow()
    {
        short[] table = [.. Enumerable.Repeat((short)1, 32), .. Enumerable.Repeat((short)30000, 32)];
        short[] vector = new short[32];
        vector[31] = 5000;

        FixedPoint.AddRows(table, [0, 32, 0], vector);

        Assert.Equal(30002, vector[0]);
        Assert.Equal(short.MaxValue, vector[31]);
    }
}
