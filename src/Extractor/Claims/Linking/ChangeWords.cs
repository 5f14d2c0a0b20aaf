using System.Collections.Frozen;

namespace Extractor.Claims.Linking;

/// <summary>Verbs, nouns and adverbs that say that a number went up or down, from <c>change-words.tsv</c>.</summary>
internal static class ChangeWords
{
    private static readonly FrozenDictionary<string, (Change Change, string Class)> Words = Models.EmbeddedTable.Lines("Claims.Linking.change-words.tsv")
        .Select(line => line.Split('\t')).SelectMany(c => c[2].Split(' ').Select(w => (Key: c[1] + " " + w, Value: (Enum.Parse<Change>(c[0], ignoreCase: true), c[1]))))
        .DistinctBy(e => e.Key).ToFrozenDictionary(e => e.Key, e => e.Value);

    /// <summary>The direction of a verb, by lemma.</summary>
    public static Change? Verb(string lemma) => Of("verb", lemma);

    /// <summary>The direction of a noun, by lemma.</summary>
    public static Change? Noun(string lemma) => Of("noun", lemma);

    /// <summary>The direction of an adverb or adjective (<c>up</c>, <c>higher</c>), by form in lower case.</summary>
    public static Change? Adverb(string form) => Of("adverb", form);

    /// <summary>True for a noun such as <c>increase</c>.</summary>
    public static bool IsNoun(string lemma) => Noun(lemma) is not null;

    private static Change? Of(string kind, string word) => Words.TryGetValue(kind + " " + word, out var entry) ? entry.Change : null;
}
