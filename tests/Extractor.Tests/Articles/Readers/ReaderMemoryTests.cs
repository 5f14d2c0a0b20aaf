using Extractor.Articles.Readers;
using Extractor.Tests.Articles.Readers.Xml;

namespace Extractor.Tests.Articles.Readers;

/// <summary>Memory is that of the whole process, so nothing else runs meanwhile.</summary>
[CollectionDefinition(nameof(ReaderMemoryTests), DisableParallelization = true)]
[Collection(nameof(ReaderMemoryTests))]
public class ReaderMemoryTests
{
    private const int Articles = 20_000;

    private static readonly string Text = string.Concat(Enumerable.Repeat("word ", 400));

    [Fact]
    public void A_feed_of_forty_megabytes_takes_the_memory_of_an_article() =>
        CheckFlat("a.rss", "<rss><channel>", $"<item><guid>g</guid><content:encoded>{Text}</content:encoded></item>\n");

    [Fact]
    public void Lines_of_forty_megabytes_take_the_memory_of_an_article() => CheckFlat("a.jsonl", "", $"{{\"text\":\"{Text}\"}}\n");

    // Held by the reader at its tenth and at its last thousand articles: the same, within a megabyte.
    private static void CheckFlat(string name, string opening, string piece)
    {
        long early = 0;
        long late = 0;
        int count = 0;
        foreach (ReadResult result in new ArticleReader().Read(new RepeatedStream(opening, piece, Articles), name))
        {
            count++;
            if (count is Articles / 10 or Articles - 1)
            {
                (early, late) = (late, GC.GetTotalMemory(forceFullCollection: true));
            }

            // The feed is never closed, which the last result says.
            Assert.True(result.Article is not null || count > Articles);
        }

        Assert.InRange(late - early, long.MinValue, 1 << 20);
    }
}
