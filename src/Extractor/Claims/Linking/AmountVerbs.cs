using System.Collections.Frozen;

namespace Extractor.Claims.Linking;

/// <summary>Verbs whose subject is what the amount measures: <c>the toll reached 54</c>, <c>the drill weighs 210 kilograms</c>, <c>the repairs cost $4 million</c>.</summary>
internal static class AmountVerbs
{
    private static readonly FrozenSet<string> Lemmas = new[]
    {
        "be", "stand", "reach", "hit", "total", "exceed", "amount", "cost", "value", "average", "number", "top", "come", "sell", "price", "estimate", "tally", "equal", "pass",
        "surpass", "worth", "remain", "range", "vary", "measure", "weigh", "last", "run", "stretch", "span", "extend", "register", "trade", "close", "open", "end", "finish", "settle",
        "quote", "represent", "account", "constitute", "comprise", "make", "fetch", "swing", "approach", "near", "start", "begin", "move", "change", "touch", "top", "post", "require", "need",
    }.ToFrozenSet();

    /// <summary>True for such a verb, by lemma.</summary>
    public static bool Contains(string lemma) => Lemmas.Contains(lemma);
}
