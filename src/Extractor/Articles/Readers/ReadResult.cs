using System.Collections.Immutable;

namespace Extractor.Articles.Readers;

/// <summary>One step of reading an input: an article, or the failure that stands in its place, and what else is to be said.</summary>
public sealed record ReadResult
{
    internal ReadResult(Article? article, ReadFailure? failure, ImmutableArray<ReadFailure> warnings)
    {
        Article = article;
        Failure = failure;
        Warnings = warnings;
    }

    /// <summary>A step that brought no article: one that could not be read, or (<see cref="Severity.Skip"/>) something that is none.</summary>
    public static ReadResult Failed(ReadFailure failure) => new(null, failure ?? throw new ArgumentNullException(nameof(failure)), []);

    /// <summary>The article; null exactly when <see cref="Failure"/> is set.</summary>
    public Article? Article { get; }

    /// <summary>Why there is no article, with <see cref="Severity.Failure"/> or <see cref="Severity.Skip"/>; null exactly when <see cref="Article"/> is set.</summary>
    public ReadFailure? Failure { get; }

    /// <summary>Reservations, each with <see cref="Severity.Warning"/>, in the order they arose.</summary>
    public ImmutableArray<ReadFailure> Warnings { get; private init; }

    /// <summary>The line the article begins on, from 1.</summary>
    public int Line { get; init; } = 1;

    /// <summary>How many bytes of the input, as stored, had been read when this step was handed out. Never falls within one input.</summary>
    public long BytesRead { get; init; }

    /// <summary>How many bytes the article took, after unpacking: what it weighs in memory until it is extracted.</summary>
    public long ArticleBytes { get; init; }

    /// <summary>The same step with warnings before its own.</summary>
    internal ReadResult WithWarnings(ImmutableArray<ReadFailure> before) => this with { Warnings = before.AddRange(Warnings) };

    /// <summary>The same step with a warning more.</summary>
    internal ReadResult WithWarning(ReadFailure warning) => this with { Warnings = Warnings.Add(warning) };
}
