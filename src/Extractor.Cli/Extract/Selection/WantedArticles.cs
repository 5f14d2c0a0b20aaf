using Extractor.Articles.Duplicates;
using Extractor.Articles.Languages;
using Extractor.Articles.Readers;
using Extractor.Cli.Extract.Batch;

namespace Extractor.Cli.Extract.Selection;

/// <summary>Leaves out articles in other languages than English and copies of articles, as far as that is asked for. Not thread-safe.</summary>
internal sealed class WantedArticles
{
    private readonly LanguageDetector? _languages;
    private readonly DuplicateFinder? _copies;
    private readonly DuplicateMode _duplicates;

    private WantedArticles(bool englishOnly, DuplicateMode duplicates)
    {
        _duplicates = duplicates;
        _languages = englishOnly ? new LanguageDetector() : null;
        _copies = duplicates == DuplicateMode.Keep ? null : new DuplicateFinder();
    }

    /// <summary>The selection of a batch.</summary>
    /// <param name="englishOnly">Whether articles in other languages are left out.</param>
    /// <param name="duplicates">What becomes of copies.</param>
    public static ArticleSelection Selection(bool englishOnly, DuplicateMode duplicates)
    {
        WantedArticles wanted = new(englishOnly, duplicates);
        return new ArticleSelection(wanted.Decide, memory => wanted._copies?.Remember(memory));
    }

    private ArticleVerdict Decide(string input, ReadResult read)
    {
        if (_languages?.Guess(read.Article!) is { IsEnglish: false } guess)
        {
            return ArticleVerdict.Skipped(Why(input, read, BatchReason.NotEnglish, $"The text is not English but '{guess.Tag}'.", "Nothing needs to be done; --language any extracts it all the same."));
        }

        ReadOnlyMemory<byte> memory = default;
        if (_copies?.Find(read.Article!, out memory) is not { } first)
        {
            return new ArticleVerdict { Memory = memory };
        }

        return _duplicates == DuplicateMode.Skip
            ? ArticleVerdict.Skipped(Why(input, read, BatchReason.Duplicate, $"The article is a copy of '{first.Id}'.", "Nothing needs to be done; --duplicates mark extracts it all the same.")) with { Memory = memory }
            : new ArticleVerdict { CopyOf = first, Memory = memory };
    }

    private static ReadFailure Why(string input, ReadResult read, string reason, string message, string remedy) =>
        new(input, reason, message, remedy) { Line = read.Line, ArticleId = read.Article!.Id };
}
