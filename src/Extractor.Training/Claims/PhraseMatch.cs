using System.Collections.Frozen;

namespace Extractor.Training.Claims;

/// <summary>How far two phrases share their content words, as reviewers count: 1 for the same words, 0 for none.</summary>
internal static class PhraseMatch
{
    private static readonly FrozenSet<string> Empty = new[]
    {
        "the", "a", "an", "of", "its", "their", "his", "her", "in", "on", "for", "and", "to", "'s", "’s", "s", "some", "all",
    }.ToFrozenSet();

    /// <summary>F1 of the content words of two phrases; phrases without any are compared as they are.</summary>
    public static double F1(string gold, string found)
    {
        HashSet<string> a = Words(gold);
        HashSet<string> b = Words(found);
        if (a.Count == 0 || b.Count == 0)
        {
            return string.Equals(gold, found, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        return 2.0 * a.Intersect(b).Count() / (a.Count + b.Count);
    }

    private static HashSet<string> Words(string phrase)
    {
        HashSet<string> words = [];
        int start = -1;
        for (int i = 0; i <= phrase.Length; i++)
        {
            bool inside = i < phrase.Length && (char.IsLetterOrDigit(phrase[i]) || phrase[i] is '_' or '\'' or '’' or '-');
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                string word = phrase[start..i].ToLowerInvariant();
                _ = Empty.Contains(word) || words.Add(word);
                start = -1;
            }
        }

        return words;
    }
}
