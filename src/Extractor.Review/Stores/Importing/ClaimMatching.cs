using Extractor.Records;

namespace Extractor.Review.Stores.Importing;

/// <summary>Finds, for the claims of a new extraction of an article, those that the store has of it.</summary>
internal static class ClaimMatching
{
    /// <summary>The index of the old claim for each new one, or -1. Linear in the number of claims.</summary>
    /// <param name="old">The claims of the store, in text order.</param>
    /// <param name="claims">The new claims, in text order.</param>
    /// <param name="sameText">True when the article's text is the same; else numbers have moved.</param>
    public static int[] Match(IReadOnlyList<RecordClaim> old, IReadOnlyList<RecordClaim> claims, bool sameText)
    {
        int[] matches = new int[claims.Count];
        Array.Fill(matches, -1);
        bool[] taken = new bool[old.Count];
        if (sameText)
        {
            Pair(old, claims, matches, taken, c => (c.Number.Start, c.Number.End));
            return matches;
        }

        // Where a sentence came in that has a number of the same words ("two people"), the sentences that stayed hold their claims; the order decides the rest.
        Pair(old, claims, matches, taken, c => (c.Sentence.Text, c.Number.Text, c.Number.Start - c.Sentence.Start));
        Pair(old, claims, matches, taken, c => (c.Sentence.Text, c.Number.Text));
        Pair(old, claims, matches, taken, c => c.Number.Text);
        return matches;
    }

    /// <summary>Pairs the first with the first, the second with the second … of those that have the same key and no pair yet.</summary>
    private static void Pair<TKey>(IReadOnlyList<RecordClaim> old, IReadOnlyList<RecordClaim> claims, int[] matches, bool[] taken, Func<RecordClaim, TKey> key)
        where TKey : notnull
    {
        Dictionary<TKey, Queue<int>> waiting = [];
        for (int i = 0; i < old.Count; i++)
        {
            if (!taken[i])
            {
                TKey of = key(old[i]);
                if (!waiting.TryGetValue(of, out Queue<int>? queue))
                {
                    waiting.Add(of, queue = new Queue<int>());
                }

                queue.Enqueue(i);
            }
        }

        for (int i = 0; i < claims.Count; i++)
        {
            if (matches[i] < 0 && waiting.TryGetValue(key(claims[i]), out Queue<int>? queue) && queue.TryDequeue(out int found))
            {
                matches[i] = found;
                taken[found] = true;
            }
        }
    }
}
