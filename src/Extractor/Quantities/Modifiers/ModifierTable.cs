using System.Collections.Frozen;
using Extractor.Tokens;

namespace Extractor.Quantities.Modifiers;

/// <summary>Modifiers before and after numbers, from <c>modifiers.tsv</c>.</summary>
internal static class ModifierTable
{
    private static readonly FrozenDictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> Before = Load("before", words => words[^1]);
    private static readonly FrozenDictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> After = Load("after", words => words[0]);

    /// <summary>The modifier that ends right before a token, and where it begins.</summary>
    public static bool TryBefore(TokenizedArticle tokens, int at, int sentenceStart, out Bound bound, out int start)
    {
        if (at > sentenceStart && Before.TryGetValue(tokens.Form(at - 1), out Entry[]? entries))
        {
            foreach (Entry entry in entries)
            {
                start = at - entry.Words.Length;
                if (start >= sentenceStart && Matches(tokens, start, entry.Words))
                {
                    bound = entry.Bound;
                    return true;
                }
            }
        }

        bound = Bound.Exact;
        start = at;
        return false;
    }

    /// <summary>The modifier that begins at a token, and where it ends.</summary>
    public static bool TryAfter(TokenizedArticle tokens, int at, int sentenceEnd, out Bound bound, out int end)
    {
        if (at < sentenceEnd && After.TryGetValue(tokens.Form(at), out Entry[]? entries))
        {
            foreach (Entry entry in entries)
            {
                end = at + entry.Words.Length;
                if (end <= sentenceEnd && Matches(tokens, at, entry.Words))
                {
                    bound = entry.Bound;
                    return true;
                }
            }
        }

        bound = Bound.Exact;
        end = at;
        return false;
    }

    private static bool Matches(TokenizedArticle tokens, int start, string[] words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (!tokens.Is(start + i, words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static FrozenDictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> Load(string side, Func<string[], string> key) =>
        Models.EmbeddedTable.Lines("Quantities.Modifiers.modifiers.tsv").Select(line => line.Split('\t')).Where(c => c[0] == side)
            .Select(c => new Entry(c[2].Split(' '), Enum.Parse<Bound>(c[1].Replace("_", null, StringComparison.Ordinal), ignoreCase: true)))
            .GroupBy(e => key(e.Words), StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(e => e.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private sealed record Entry(string[] Words, Bound Bound);
}
