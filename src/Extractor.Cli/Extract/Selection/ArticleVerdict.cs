using Extractor.Articles.Duplicates;
using Extractor.Articles.Readers;

namespace Extractor.Cli.Extract.Selection;

/// <summary>What becomes of an article before it is extracted: the default keeps it.</summary>
internal readonly record struct ArticleVerdict
{
    /// <summary>Why the article is left out; null when it is kept.</summary>
    public ReadFailure? Skip { get; private init; }

    /// <summary>What an article that is kept is a copy of; null for nothing.</summary>
    public DuplicateOf? CopyOf { get; init; }

    /// <summary>What <see cref="ArticleSelection"/> has to know of this article when it decides on later ones; empty when nothing.</summary>
    public ReadOnlyMemory<byte> Memory { get; init; }

    /// <summary>The article is left out and counted by the reason.</summary>
    public static ArticleVerdict Skipped(ReadFailure why) => new() { Skip = why with { Severity = Severity.Skip } };
}
