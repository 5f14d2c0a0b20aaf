using System.Collections.Frozen;

namespace Extractor.Claims.Checks;

/// <summary>Verbs that tell the same of the people they count: who <c>travelled</c> to a war and who <c>joined</c> it are counted alike.</summary>
internal static class EventFamilies
{
    private static readonly FrozenDictionary<string, string> Families = Read(
        "go travel move journey join fight head",
        "kill die perish slay murder massacre",
        "wound injure hurt maim",
        "arrest detain imprison jail",
        "displace uproot flee",
        "infect sicken hospitalize",
        "abduct kidnap seize",
        "vote back support prefer favour favor choose");

    /// <summary>Verbs that only say that a number was come to: <c>the militants who went there have reached 30,000</c>.</summary>
    private static readonly FrozenSet<string> Amounts =
        new[] { "reach", "total", "number", "amount", "stand", "put", "estimate", "count", "arrive", "exceed", "hit" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The first verb of the family of a lemma; the lemma itself when it has none.</summary>
    public static string Of(string lemma) => Families.GetValueOrDefault(lemma, lemma);

    /// <summary>True when the lemma stands in a family.</summary>
    public static bool Knows(string lemma) => Families.ContainsKey(lemma);

    /// <summary>True when the verb tells nothing of what is counted.</summary>
    public static bool IsAmount(string lemma) => Amounts.Contains(lemma);

    private static FrozenDictionary<string, string> Read(params string[] families)
    {
        Dictionary<string, string> read = [];
        foreach (string[] verbs in families.Select(f => f.Split(' ')))
        {
            Array.ForEach(verbs, verb => read[verb] = verbs[0]);
        }

        return read.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
