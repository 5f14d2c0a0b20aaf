using Extractor.Claims.Ranking;

namespace Extractor.Tests.Claims.Ranking;

public class FeatureTableTests
{
    [Fact]
    public void Every_feature_has_its_value_and_others_have_none()
    {
        Random random = new(1);
        uint[] drawn = [.. Enumerable.Range(0, 20_000).Select(_ => (uint)random.NextInt64(1, uint.MaxValue)).Append(0u).Distinct()];
        uint[] features = drawn[..(drawn.Length / 2)];

        FeatureTable table = new(features.Length);
        foreach ((int i, uint feature) in features.Index())
        {
            table.Add(feature, (uint)i + 1);
        }

        Assert.Equal(Enumerable.Range(0, features.Length), features.Select(f => (int)table.Find(f) - 1));
        Assert.All(drawn[features.Length..], f => Assert.Equal(0u, table.Find(f)));
        Assert.Equal(features.Order(), table.Entries.Select(e => e.Feature));
    }

    [Fact]
    public void An_empty_table_finds_nothing() => Assert.Equal(0u, new FeatureTable(0).Find(7));
}
