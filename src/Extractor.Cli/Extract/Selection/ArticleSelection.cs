using Extractor.Articles.Readers;

namespace Extractor.Cli.Extract.Selection;

/// <summary>
/// Decides for each article, in the order of the input and on the one thread that reads, whether it is extracted. So a decision may depend on the
/// articles before, whatever the number of threads. What it must know of them when a run is resumed goes with each verdict as bytes, which the run
/// folder keeps and gives back in the same order. Not thread-safe.
/// </summary>
/// <param name="decide">Decides on an article of an input.</param>
/// <param name="remember">Takes the <see cref="ArticleVerdict.Memory"/> of an earlier article.</param>
internal sealed class ArticleSelection(Func<string, ReadResult, ArticleVerdict> decide, Action<ReadOnlyMemory<byte>> remember)
{
    /// <summary>Keeps every article.</summary>
    public static ArticleSelection All { get; } = new((_, _) => default, _ => { });

    /// <summary>Decides on an article.</summary>
    /// <param name="input">The input it is in.</param>
    /// <param name="read">The step of reading that brought it.</param>
    public ArticleVerdict Decide(string input, ReadResult read) => decide(input, read);

    /// <summary>Takes back what an earlier article left behind.</summary>
    public void Remember(ReadOnlyMemory<byte> memory) => remember(memory);
}
