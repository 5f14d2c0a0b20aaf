using Extractor.Entities.Places;

namespace Extractor.Tests.Entities.Places;

public class PrefixLengthsTests
{
    [Fact]
    public void The_longest_key_of_each_prefix_is_known_however_many_there_are()
    {
        PrefixLengths lengths = new();
        string[] keys = [.. Enumerable.Range(0, 10_000).SelectMany(i => new[] { $"{i:D4}", $"{i:D4} on the hill"[..(4 + (i % 12))] })];

        foreach (string key in keys)
        {
            lengths.Add(key);
        }

        Assert.Equal(Enumerable.Range(0, 10_000).Select(i => 4 + (i % 12)), Enumerable.Range(0, 10_000).Select(i => lengths.Longest(PrefixLengths.Packed($"{i:D4}"))));
        Assert.Equal(3, lengths.Longest(PrefixLengths.Packed("none")));
    }

    [Fact]
    public void Keys_of_less_than_four_characters_are_not_noted()
    {
        PrefixLengths lengths = new();
        lengths.Add("abc");

        Assert.Equal(3, lengths.Longest(PrefixLengths.Packed("abc")));
    }
}
