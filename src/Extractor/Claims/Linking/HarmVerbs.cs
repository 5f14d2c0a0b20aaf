using System.Collections.Frozen;

namespace Extractor.Claims.Linking;

/// <summary>Verbs whose bare number counts people: <c>killed 130</c>, <c>50 died</c>, <c>31 were arrested</c>.</summary>
internal static class HarmVerbs
{
    private static readonly FrozenSet<string> Lemmas = new[]
    {
        "kill", "die", "wound", "injure", "hurt", "hospitalize", "hospitalise", "arrest", "detain", "evacuate", "rescue", "drown", "perish", "execute", "behead",
        "shoot", "displace", "survive", "sentence", "infect", "treat", "flee", "round", "jail", "deport", "murder", "abduct", "kidnap", "bury",
    }.ToFrozenSet();

    /// <summary>True for such a verb, by lemma.</summary>
    public static bool Contains(string lemma) => Lemmas.Contains(lemma);
}
