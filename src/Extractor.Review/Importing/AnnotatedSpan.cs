using System.Collections.Immutable;

namespace Extractor.Review.Importing;

/// <summary>A span as it comes back.</summary>
/// <param name="Id">Its id in the file.</param>
/// <param name="Label">Its label.</param>
/// <param name="Start">Where it begins, in code points.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Fields">What else is said of it (<c>value</c>, <c>unit</c>, <c>bound</c> …).</param>
internal sealed record AnnotatedSpan(string Id, string Label, int Start, int End, ImmutableDictionary<string, string> Fields);

/// <summary>A relation as it comes back.</summary>
internal sealed record AnnotatedRelation(string From, string To, string Label);

/// <summary>An article as it comes back.</summary>
/// <param name="Place">Where it stands in the file, for messages.</param>
/// <param name="ArticleId">The article's id; null when the file does not tell.</param>
/// <param name="Text">The text that was annotated.</param>
/// <param name="Exported">Ids of the claims that were handed out; null when the file does not tell.</param>
internal sealed record AnnotatedArticle(string Place, string? ArticleId, string? Text, ImmutableHashSet<string>? Exported)
{
    /// <summary>Who annotated, as far as the file tells.</summary>
    public string? Reviewer { get; init; }

    /// <summary>Why it is passed over; null when it is not.</summary>
    public string? Problem { get; init; }

    public ImmutableArray<AnnotatedSpan> Spans { get; init; } = [];

    public ImmutableArray<AnnotatedRelation> Relations { get; init; } = [];

    /// <summary>False when the form has no relations: which slot a span fills is not told then.</summary>
    public bool HasRelations { get; init; } = true;

    /// <summary>True when the form keeps fields of spans.</summary>
    public bool HasFields { get; init; }
}
