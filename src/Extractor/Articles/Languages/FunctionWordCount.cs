using System.Collections;
using System.Numerics;

namespace Extractor.Articles.Languages;

/// <summary>Counts the function words of languages among the words of a text. Not thread-safe.</summary>
internal sealed class FunctionWordCount
{
    private readonly Count[] _counts = new Count[FunctionWords.Tags.Count];
    private readonly BitArray _seen = new(FunctionWords.Words);
    private readonly BitArray _seenSmall = new(FunctionWords.Words);

    /// <summary>How many words were counted, function words or not.</summary>
    public int Words { get; private set; }

    /// <summary>Counts a word.</summary>
    /// <param name="word">What the table says of it.</param>
    /// <param name="capital">Whether it begins with a capital.</param>
    public void Add(FunctionWord word, bool capital)
    {
        Words++;
        if (word.Languages == 0)
        {
            return;
        }

        bool isNew = !_seen[word.Index];
        bool isNewSmall = !capital && !_seenSmall[word.Index];
        _seen[word.Index] = true;
        _seenSmall[word.Index] |= !capital;
        for (ulong left = word.Languages; left != 0; left &= left - 1)
        {
            ref Count count = ref _counts[BitOperations.TrailingZeroCount(left)];
            count.All++;
            count.Small += capital ? 0 : 1;
            count.Different += isNew ? 1 : 0;
            count.DifferentSmall += isNewSmall ? 1 : 0;
        }
    }

    /// <summary>The share of English function words among all words.</summary>
    public double English => Share(_counts[FunctionWords.English].All);

    /// <summary>The language other than English that has most of the words; where small letters are usual, without those with a capital, which are parts of names: "La Paz".</summary>
    /// <param name="upper">True for a text in capitals.</param>
    /// <param name="share">The share of its function words among all words.</param>
    /// <param name="different">How many different ones.</param>
    public int MostOther(bool upper, out double share, out int different)
    {
        int best = FunctionWords.English + 1;
        for (int i = best; i < _counts.Length; i++)
        {
            best = _counts[i].Of(upper) > _counts[best].Of(upper) ? i : best;
        }

        share = Share(_counts[best].Of(upper));
        different = upper ? _counts[best].Different : _counts[best].DifferentSmall;
        return best;
    }

    private double Share(int count) => Words == 0 ? 0 : (double)count / Words;

    private record struct Count(int All, int Small, int Different, int DifferentSmall)
    {
        public readonly int Of(bool upper) => upper ? All : Small;
    }
}
