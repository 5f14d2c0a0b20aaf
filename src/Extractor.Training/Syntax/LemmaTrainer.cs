using Extractor.Syntax.Lemmas;
using Extractor.Training.Treebanks;

namespace Extractor.Training.Syntax;

/// <summary>Collects base forms, and the forms whose lemma the rules get wrong.</summary>
internal static class LemmaTrainer
{
    public static (SortedDictionary<string, string> Exceptions, SortedSet<string> Bases) Train(IReadOnlyList<TreebankWord[]> sentences)
    {
        SortedSet<string> bases = new(StringComparer.Ordinal);
        Dictionary<string, Dictionary<string, int>> seen = [];
        foreach (TreebankWord word in sentences.SelectMany(s => s))
        {
            if (word.Xpos is "VB" or "VBP" or "NN" or "JJ" && word.Form.Length > 2 && word.Form.All(char.IsAsciiLetterLower) && word.Form == word.Lemma)
            {
                bases.Add(word.Form);
            }

            if (word.Xpos is not ("NNP" or "CD" or "SYM" or "ADD" or "LS" or "FW" or "GW") && word.Lemma != "_")
            {
                var lemmas = seen.TryGetValue(word.Xpos + " " + word.Form.ToLowerInvariant(), out var found) ? found : seen[word.Xpos + " " + word.Form.ToLowerInvariant()] = [];
                lemmas[word.Lemma] = lemmas.GetValueOrDefault(word.Lemma) + 1;
            }
        }

        Lemmatizer rules = new([], bases);
        SortedDictionary<string, string> exceptions = new(StringComparer.Ordinal);
        foreach ((string key, var lemmas) in seen)
        {
            string best = lemmas.OrderByDescending(l => l.Value).ThenBy(l => l.Key, StringComparer.Ordinal).First().Key;
            string[] parts = key.Split(' ', 2);
            if (rules.Lemma(parts[1], parts[0]) != best)
            {
                exceptions[key] = best;
            }
        }

        return (exceptions, bases);
    }
}
