namespace Extractor.Articles.Duplicates;

/// <summary>
/// Which articles remember a run of words: a table of buckets of eight places, in flat arrays that grow up to a bound. Of a full bucket the oldest entry is given
/// up. Not thread-safe.
/// </summary>
/// <param name="mostEntries">The bound: a power of two.</param>
internal sealed class RunIndex(int mostEntries)
{
    /// <summary>A run that so many articles remember is given to no further ones: it is the closing line of a house, not the wording of a story.</summary>
    public const int MostHolders = 6;

    /// <summary>The most holders of a run.</summary>
    public const int Ways = 8;
    private const int FirstEntries = 1 << 14;

    // Articles are numbered from 1, so that 0 is an empty place.
    private uint[] _wordings = new uint[FirstEntries];
    private uint[] _articles = new uint[FirstEntries];
    private byte[] _numbers = new byte[FirstEntries];
    private int _count;

    /// <summary>Remembers a run of an article.</summary>
    /// <param name="run">The run.</param>
    /// <param name="article">The article, newer than all before.</param>
    /// <param name="oldest">Articles before this are forgotten.</param>
    public void Add(WordRun run, uint article, uint oldest)
    {
        if (_count > _wordings.Length * 3L / 4 && _wordings.Length < mostEntries)
        {
            Grow(oldest);
        }

        int bucket = Bucket(run.Wording);
        int place = bucket;
        int holders = 0;
        for (int i = bucket; i < bucket + Ways; i++)
        {
            holders += _wordings[i] == run.Wording && _articles[i] >= oldest && _articles[i] > 0 ? 1 : 0;
            place = _articles[i] < _articles[place] ? i : place;
        }

        if (holders < MostHolders)
        {
            _count += _articles[place] == 0 ? 1 : 0;
            (_wordings[place], _articles[place], _numbers[place]) = (run.Wording, article, run.Numbers);
        }
    }

    /// <summary>Finds who remembers a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="oldest">Articles before this are forgotten.</param>
    /// <param name="holders">Receives the articles, and whether each has the same numbers in the run.</param>
    /// <returns>How many there are, at most <see cref="Ways"/>.</returns>
    public int Find(WordRun run, uint oldest, Span<(uint Article, bool SameNumbers)> holders)
    {
        int bucket = Bucket(run.Wording);
        int count = 0;
        for (int i = bucket; i < bucket + Ways; i++)
        {
            if (_wordings[i] == run.Wording && _articles[i] >= oldest && _articles[i] > 0)
            {
                holders[count++] = (_articles[i], _numbers[i] == run.Numbers);
            }
        }

        return count;
    }

    // By the low bits: samples have the smallest hashes, which are alike in their high ones.
    private int Bucket(uint wording) => (int)(wording % (uint)(_wordings.Length / Ways)) * Ways;

    private void Grow(uint oldest)
    {
        (uint[] wordings, uint[] articles, byte[] numbers) = (_wordings, _articles, _numbers);
        int length = wordings.Length * 2;
        (_wordings, _articles, _numbers, _count) = (new uint[length], new uint[length], new byte[length], 0);
        for (int i = 0; i < articles.Length; i++)
        {
            if (articles[i] >= oldest && articles[i] > 0)
            {
                Move(new WordRun(wordings[i], numbers[i]), articles[i]);
            }
        }
    }

    private void Move(WordRun run, uint article)
    {
        int place = Bucket(run.Wording);
        while (_articles[place] > 0)
        {
            place++;
        }

        (_wordings[place], _articles[place], _numbers[place]) = (run.Wording, article, run.Numbers);
        _count++;
    }
}
