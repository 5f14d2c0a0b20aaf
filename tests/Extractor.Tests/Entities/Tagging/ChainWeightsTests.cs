using Extractor.Entities;
using Extractor.Entities.Tagging;

namespace Extractor.Tests.Entities.Tagging;

public class ChainWeightsTests
{
    private const int Lanes = ChainWeights.Lanes;

    [Fact]
    public void The_score_of_a_token_is_the_sum_of_the_rows_of_its_features()
    {
        ChainWeights weights = new(ChainWeights.Write(new short[Lanes * Lanes], [7, 9], [.. Row(1, 5), .. Row(1, 20)]));
        short[] scores = new short[Lanes];
        weights.Score([7, 8, 9], scores);
        Assert.Equal(25, scores[1]);
        Assert.Equal(0, scores[2]);
    }

    [Fact]
    public void Two_features_in_one_slot_of_the_table_are_told_apart()
    {
        ChainWeights weights = new(ChainWeights.Write(new short[Lanes * Lanes], [16, 32], [.. Row(1, 5), .. Row(2, 6)]));
        short[] scores = new short[Lanes];
        weights.Score([32], scores);
        Assert.Equal(0, scores[1]);
        Assert.Equal(6, scores[2]);
    }

    [Fact]
    public void A_later_token_of_a_name_never_stands_without_its_first()
    {
        ChainWeights weights = new(ChainWeights.Write(new short[Lanes * Lanes], [], []));
        short[] scores = new short[2 * Lanes];
        int inside = NameLabels.Inside(EntityType.Loc);
        scores[inside] = 100;
        scores[Lanes + inside] = 100;
        byte[] labels = new byte[2];
        weights.Decode(scores, new byte[2 * Lanes], labels);
        Assert.Equal([(byte)NameLabels.Begin(EntityType.Loc), (byte)inside], labels);
    }

    private static sbyte[] Row(int lane, sbyte weight)
    {
        sbyte[] row = new sbyte[Lanes];
        row[lane] = weight;
        return row;
    }
}
