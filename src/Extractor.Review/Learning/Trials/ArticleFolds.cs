using System.Security.Cryptography;
using System.Text;

namespace Extractor.Review.Learning.Trials;

/// <summary>Parts articles for holding back: by the hash of their ids, so that the order of the store has no part in it, and evenly.</summary>
internal static class ArticleFolds
{
    /// <summary>How many parts there are.</summary>
    public const int Count = 5;

    /// <summary>The part of each article.</summary>
    public static int[] Of(IReadOnlyList<string> ids)
    {
        int[] folds = new int[ids.Count];
        int next = 0;
        foreach ((_, int article) in ids.Select((id, i) => (Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(id))), i)).Order())
        {
            folds[article] = next++ % Count;
        }

        return folds;
    }
}
