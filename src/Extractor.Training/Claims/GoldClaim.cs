namespace Extractor.Training.Claims;

/// <summary>The slots of an annotated claim that the rankers learn.</summary>
/// <param name="Start">Where the number begins, in UTF-16 code units of the text.</param>
/// <param name="Item">What is counted or measured, or null.</param>
/// <param name="Event">The lemma of what happened, or null.</param>
/// <param name="Place">Where it holds, or null.</param>
/// <param name="Time">When it holds, or null.</param>
/// <param name="Source">Who says so, or null.</param>
internal sealed record GoldClaim(int Start, string? Item, string? Event, GoldPlace? Place, string? Time, string? Source);

/// <summary>An annotated place.</summary>
/// <param name="Text">As it stands in the article.</param>
/// <param name="Name">Its English name; several are joined by <c>"; "</c>.</param>
/// <param name="Country">ISO 3166 alpha-2 code, or null.</param>
internal sealed record GoldPlace(string Text, string Name, string? Country)
{
    /// <summary>True when a found place is this one: the same names or words, and the same country.</summary>
    public bool Is(string name, string text, string? country) =>
        country == Country && (Names(name).SetEquals(Names(Name)) || text.Equals(Text, StringComparison.OrdinalIgnoreCase));

    private static HashSet<string> Names(string name) => [.. name.Split(';', StringSplitOptions.TrimEntries).Select(n => n.ToLowerInvariant()).Select(n => n.StartsWith("the ", StringComparison.Ordinal) ? n[4..] : n)];
}
