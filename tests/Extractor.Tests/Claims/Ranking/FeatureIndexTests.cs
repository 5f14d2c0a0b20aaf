using Extractor.Claims.Ranking;

namespace Extractor.Tests.Claims.Ranking;

public class FeatureIndexTests
{
    [Fact]
    public void Every_feature_has_its_place_for_a_number_and_others_have_none()
    {
        Random random = new(1);
        uint[] drawn = [.. Enumerable.Range(0, 20_000).Select(_ => (uint)random.NextInt64(1, uint.MaxValue)).Append(0u).Distinct()];
        uint[] features = drawn[..(drawn.Length / 2)];

        FeatureIndex index = new(features);

        Assert.Equal(Enumerable.Range(0, features.Length), features.Select(index.Find));
        Assert.All(drawn[features.Length..], f => Assert.Equal(-1, index.Find(f)));
    }

    [Fact]
    public void An_empty_index_finds_nothing() => Assert.Equal(-1, new FeatureIndex([]).Find(7));
}
