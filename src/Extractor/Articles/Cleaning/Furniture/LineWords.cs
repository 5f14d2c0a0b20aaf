using System.Buffers;
using System.Collections.Frozen;
using Extractor.Articles.Cleaning.Layout;
using Extractor.Models;

namespace Extractor.Articles.Cleaning.Furniture;

/// <summary>
/// Lines that are furniture because each of their words is of one small stock: time stamps (<c>Published 3:04 PM, July 2, 2016</c>), counters
/// (<c>1.2K Shares 45 comments</c>, <c>3 min read</c>), page numbers (<c>Page 1 of 3</c>) and the words of menus (<c>Home News Sport</c>).
/// One word of another stock and the line is something else.
/// </summary>
internal static class LineWords
{
    private const int MaxWords = 30;

    private static readonly SearchValues<char> DateCharacters = SearchValues.Create("0123456789-/.:TZ+");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MenuWords =
        EmbeddedTable.Lines("Articles.Cleaning.Furniture.menu-words.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Counters = Set(
        "share", "shares", "comment", "comments", "view", "views", "like", "likes", "read", "reads", "tweet", "tweets", "retweet", "retweets", "follower", "followers",
        "reaction", "reactions", "reply", "replies", "shared", "pin", "pins", "listen", "watch");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CounterFillers = Set("min", "mins", "minute", "minutes", "and", "k", "m", "total", "times", "this", "facebook", "twitter");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pages = Set("page", "pages", "next", "previous", "prev", "first", "last");

    public static bool Matches(ReadOnlySpan<char> line, LineShape shape)
    {
        if (shape.Words > MaxWords)
        {
            return false;
        }

        Stock stock = default;
        foreach (Range range in new WordRanges(line))
        {
            stock.Count(line[range].Trim(",;:.()[]|–—-·•>»›<«‹*/#&\"'"));
        }

        return stock.IsFurniture;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params string[] words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many of a line's words are of each stock.</summary>
    private struct Stock
    {
        private int _words;
        private int _numbers;
        private int _stamps;
        private int _stampWords;
        private int _dates;
        private int _counters;
        private int _counterWords;
        private int _pages;
        private int _pageWords;
        private int _menus;

        public readonly bool IsFurniture =>
            _words > 0
            && (_menus == _words
                || (_stamps > 0 && _stampWords == _words && _words > 1)
                || (_dates > 0 && _stampWords == _words)
                || (_counters > 0 && _numbers > 0 && _counterWords == _words)
                || (_pages > 0 && _pageWords == _words && _words > 1));

        public void Count(ReadOnlySpan<char> word)
        {
            if (word.IsEmpty)
            {
                return;
            }

            _words++;
            if (char.IsAsciiDigit(word[0]))
            {
                CountNumber(word);
                return;
            }

            bool stamp = TimeWords.IsDayOrMonth(word) || TimeWords.IsLabel(word);
            bool counter = Counters.Contains(word);
            bool page = Pages.Contains(word);
            _stamps += stamp ? 1 : 0;
            _stampWords += stamp || TimeWords.IsOther(word) ? 1 : 0;
            _counters += counter ? 1 : 0;
            _counterWords += counter || CounterFillers.Contains(word) ? 1 : 0;
            _pages += page ? 1 : 0;
            _pageWords += page || word.Equals("of", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            _menus += MenuWords.Contains(word) ? 1 : 0;
        }

        private void CountNumber(ReadOnlySpan<char> word)
        {
            _numbers++;
            _counterWords++;
            _stampWords++;
            _pageWords += word.ContainsAnyExceptInRange('0', '9') ? 0 : 1;
            _dates += IsDate(word) ? 1 : 0;
        }

        // "2016-07-20", "20/07/2016", with a time behind or not; not "12.345.678", not the score "2-1".
        private static bool IsDate(ReadOnlySpan<char> word)
        {
            int mark = word.IndexOfAny('-', '/', '.');
            return mark is 2 or 4 && word.Length >= 8 && word[mark + 3] == word[mark] && !word.ContainsAnyExcept(DateCharacters);
        }
    }
}
