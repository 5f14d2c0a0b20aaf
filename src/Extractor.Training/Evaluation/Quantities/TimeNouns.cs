using System.Collections.Frozen;

namespace Extractor.Training.Evaluation.Quantities;

/// <summary>Nouns that place an amount in time, and are no part of what it measures: <c>revenue in the quarter</c>.</summary>
internal static class TimeNouns
{
    private static readonly FrozenSet<string> Lemmas = new[]
    {
        "second", "minute", "hour", "day", "week", "weekend", "month", "quarter", "year", "decade", "century", "morning", "afternoon", "evening", "night", "today", "tomorrow", "yesterday", "session", "period",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True for such a noun, by lemma.</summary>
    public static bool Contains(string lemma) => Lemmas.Contains(lemma);
}
