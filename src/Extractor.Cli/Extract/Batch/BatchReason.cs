using Extractor.Articles.Readers;

namespace Extractor.Cli.Extract.Batch;

/// <summary>The codes of failures that a batch adds to those of <see cref="ReadReason"/>.</summary>
internal static class BatchReason
{
    /// <summary>A folder or glob brought no file that can be read.</summary>
    public const string NoInput = "no-input";

    /// <summary>The program failed on an article: a bug. The batch goes on without it.</summary>
    public const string InternalError = "internal-error";

    /// <summary>Skip: the article is in another language than English.</summary>
    public const string NotEnglish = "not-english";

    /// <summary>Skip: the article is a copy of an earlier one.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>Extracting the article took longer than one article may.</summary>
    public const string TooSlow = "too-slow";
}
