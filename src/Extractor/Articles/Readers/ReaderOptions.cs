namespace Extractor.Articles.Readers;

/// <summary>How inputs are read. Immutable; a value out of range is refused when it is set.</summary>
public sealed record ReaderOptions
{
    /// <summary>The default of <see cref="MaxArticleBytes"/>: 16 MiB, a hundred times the longest of articles.</summary>
    public const int DefaultMaxArticleBytes = 16 << 20;

    /// <summary>The smallest <see cref="MaxArticleBytes"/>: 1 KiB.</summary>
    public const int SmallestMaxArticleBytes = 1 << 10;

    /// <summary>The largest <see cref="MaxArticleBytes"/>: 512 MiB, which a .NET string can still hold.</summary>
    public const int LargestMaxArticleBytes = 512 << 20;

    private readonly int _maxArticleBytes = DefaultMaxArticleBytes;

    /// <summary>The publication date of articles that say none. One that says a bad one gets none.</summary>
    public DateOnly? DefaultPublished { get; init; }

    /// <summary>
    /// The longest text file, or line of JSON, that is read, in bytes after unpacking. What is longer is reported and passed over without being held
    /// in memory.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from <see cref="SmallestMaxArticleBytes"/> to <see cref="LargestMaxArticleBytes"/>.</exception>
    public int MaxArticleBytes
    {
        get => _maxArticleBytes;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, SmallestMaxArticleBytes);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LargestMaxArticleBytes);
            _maxArticleBytes = value;
        }
    }
}
