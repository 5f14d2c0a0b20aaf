using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Extractor.Articles.Duplicates;

/// <summary>
/// Finds copies among the articles of an archive in one pass: the same text again, and wordings that were cut, led in anew or framed by another house. Of each
/// article a sample of its runs of five words is remembered and looked up among the runs of later articles, so that the share of the sample that comes up
/// estimates how much of it the later one holds, whatever their lengths (Broder 1997). Runs that many stories have count for none. Memory is bounded: about
/// 500 bytes an article up to <see cref="RememberedArticles"/>, after which the oldest are forgotten. What is found depends only on the articles and their
/// order. Not thread-safe.
/// </summary>
public sealed class DuplicateFinder
{
    /// <summary>After so many articles the oldest are forgotten: at two thousand a day, as a large agency has them, two months.</summary>
    public const int RememberedArticles = 1 << 17;

    private const int IndexEntries = 1 << 23;
    private const int ManyStories = 4;
    private const int NoticeWords = 8;

    // A close copy adds nothing by which later copies could be told better than by what it copies.
    private const double CloseCopy = 0.85;

    // What shares less may be another story of the same house.
    private const double SurelySameStory = 0.5;

    private readonly Dictionary<ulong, uint> _texts = [];
    private readonly List<RememberedArticle> _articles = [];
    private readonly RunIndex _index = new(IndexEntries);
    private readonly Wording _wording = new();
    private readonly List<FoundRun> _found = [];
    private readonly List<int> _everywhere = [];
    private readonly Dictionary<uint, SharedWording> _shared = [];
    private uint _last;

    private uint Oldest => _last > RememberedArticles ? _last - RememberedArticles + 1 : 1;

    /// <summary>What an article is a copy of, or null when it is new; then it is remembered itself.</summary>
    /// <param name="article">The article.</param>
    /// <param name="memory">What <see cref="Remember"/> of another finder needs to know of it; empty when that is nothing.</param>
    public DuplicateOf? Find(Article article, out ReadOnlyMemory<byte> memory)
    {
        ArgumentNullException.ThrowIfNull(article);
        memory = default;
        ulong text = BinaryPrimitives.ReadUInt64BigEndian(Convert.FromHexString(article.Sha256.AsSpan(0, 16)));
        if (_texts.TryGetValue(text, out uint same))
        {
            return new DuplicateOf(Remembered(same).Id, 1);
        }

        _wording.Read(article.Text);
        (RememberedArticle copied, double share) = Nearest();
        ReadOnlySpan<WordRun> sample = share >= CloseCopy ? [] : _wording.Sample;
        uint number = _last + 1;
        RememberedArticle remembered = new(
            share > 0 ? copied.First : number,
            share > 0 ? copied.Id : article.Id,
            share >= SurelySameStory ? copied.Story : number,
            _wording.Runs.Length,
            sample.Length,
            text);
        memory = ArticleMemory.Write(remembered, sample);
        Add(remembered, sample);
        return share > 0 ? new DuplicateOf(copied.Id, Math.Round(share, 2)) : null;
    }

    /// <summary>Takes up what another finder remembered of an article, after those that it remembered before: this one will then find the same copies.</summary>
    /// <param name="memory">What <see cref="Find"/> gave for it.</param>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public void Remember(ReadOnlyMemory<byte> memory)
    {
        if (!memory.IsEmpty)
        {
            RememberedArticle article = ArticleMemory.Read(memory, out WordRun[] sample);
            Add(article, sample);
        }
    }

    private (RememberedArticle Article, double Share) Nearest()
    {
        Look();
        Count();
        (RememberedArticle Article, double Share) best = default;
        foreach ((uint number, SharedWording shared) in _shared)
        {
            RememberedArticle other = Remembered(number);
            double share = shared.Share(other, _wording.Runs.Length, _everywhere.Count);
            best = share > best.Share ? (other, share) : best;
        }

        return best;
    }

    // Who has the runs of the text, in their order, and where in it the runs are that many stories have.
    private void Look()
    {
        _found.Clear();
        _everywhere.Clear();
        Span<(uint Article, bool SameNumbers)> holders = stackalloc (uint, bool)[RunIndex.Ways];
        foreach (WordRun run in _wording.Runs)
        {
            int count = _index.Find(run, Oldest, holders);
            if (AreDifferent(holders[..count]))
            {
                _everywhere.Add(run.Position);
                continue;
            }

            foreach ((uint article, bool sameNumbers) in holders[..count])
            {
                _found.Add(new FoundRun(run, article, sameNumbers));
            }
        }

        _everywhere.Sort();
        _found.Sort((a, b) => a.Run.Position.CompareTo(b.Run.Position));
    }

    // What stands beside words that many stories have belongs to the same notice of their house, though fewer of its runs may be known.
    private void Count()
    {
        _shared.Clear();
        int next = 0;
        foreach (FoundRun found in _found)
        {
            while (next < _everywhere.Count && _everywhere[next] < found.Run.Position - NoticeWords)
            {
                next++;
            }

            if (next == _everywhere.Count || _everywhere[next] > found.Run.Position + NoticeWords)
            {
                ref SharedWording shared = ref CollectionsMarshal.GetValueRefOrAddDefault(_shared, found.Article, out _);
                shared = shared.Add(found.Run, found.SameNumbers);
            }
        }
    }

    // True when many stories have the run.
    private bool AreDifferent(ReadOnlySpan<(uint Article, bool SameNumbers)> holders)
    {
        int different = 0;
        for (int i = 0; i < holders.Length; i++)
        {
            uint story = Remembered(holders[i].Article).Story;
            bool seen = false;
            for (int before = 0; before < i; before++)
            {
                seen |= Remembered(holders[before].Article).Story == story;
            }

            different += seen ? 0 : 1;
        }

        return different >= ManyStories;
    }

    private void Add(RememberedArticle article, ReadOnlySpan<WordRun> sample)
    {
        _last++;
        int place = Place(_last);
        if (place == _articles.Count)
        {
            _articles.Add(article);
        }
        else
        {
            _texts.Remove(_articles[place].Text);
            _articles[place] = article;
        }

        _texts[article.Text] = _last;
        foreach (WordRun run in sample)
        {
            _index.Add(run, _last, Oldest);
        }
    }

    private RememberedArticle Remembered(uint number) => _articles[Place(number)];

    private static int Place(uint number) => (int)((number - 1) % RememberedArticles);
}
