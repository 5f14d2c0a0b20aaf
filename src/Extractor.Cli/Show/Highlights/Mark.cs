using System.Collections.Immutable;
using Extractor.Records;

namespace Extractor.Cli.Show.Highlights;

/// <summary>A marked stretch of the article's text.</summary>
/// <param name="Kind">Why it is marked.</param>
/// <param name="Start">Offset of its first character, in code points.</param>
/// <param name="End">Offset after its last character, in code points.</param>
internal sealed record Mark(MarkKind Kind, int Start, int End)
{
    /// <summary>Indexes of the claims it belongs to, among those shown: one source may speak for many claims. Empty for an entity.</summary>
    public ImmutableArray<int> Claims { get; init; } = [];

    /// <summary>The entity, when it is one.</summary>
    public RecordEntity? Entity { get; init; }
}
