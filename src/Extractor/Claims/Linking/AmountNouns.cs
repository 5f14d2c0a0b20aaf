using System.Collections.Frozen;

namespace Extractor.Claims.Linking;

/// <summary>Nouns that say how an amount is meant, and not of what: <c>an average of 12</c>, <c>a high of $84</c>, <c>a total of 26</c>.</summary>
internal static class AmountNouns
{
    private static readonly FrozenSet<string> Lemmas = new[]
    {
        "average", "total", "sum", "amount", "number", "figure", "maximum", "minimum", "peak", "high", "low", "range", "estimate", "level", "record", "pace", "mean", "median",
        "margin", "equivalent", "majority", "tune", "extent", "count", "tally",
    }.ToFrozenSet();

    /// <summary>True for such a noun, by lemma.</summary>
    public static bool Contains(string lemma) => Lemmas.Contains(lemma);
}
