namespace Extractor.Tests.Comparison;

/// <summary>Makes of a story what other papers print of it: another lead and byline, some sentences, cut from the end, in the same order.</summary>
internal static class WireCopies
{
    private static readonly string[] Leads =
    [
        "By our correspondent.", "Readers of this paper will remember earlier reports from the region.", "Officials spoke at length about the matter this week.",
        "The following was reported by agencies overnight.", "There was fresh concern on the wires.",
    ];

    /// <summary>A copy that keeps about a share of the sentences, in the order they have.</summary>
    public static string Of(string text, double kept, Random random)
    {
        string[] sentences = text.Split(". ", StringSplitOptions.RemoveEmptyEntries);
        int count = Math.Max(2, (int)Math.Round(sentences.Length * kept));
        int[] chosen = [.. Enumerable.Range(0, sentences.Length)];
        random.Shuffle(chosen);
        IEnumerable<string> left = chosen.Take(count).Order().Select(i => sentences[i]);
        return $"{Leads[random.Next(Leads.Length)]} {string.Join(". ", left)}. {Leads[random.Next(Leads.Length)]}";
    }
}
