using Extractor.Claims.Linking;
using Extractor.Quantities;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Claims.Ranking;

/// <summary>What speaks for and against a noun phrase as the item of a quantity.</summary>
internal static class ItemFeatures
{
    /// <summary>Where it stands: side, distance, and what lies between.</summary>
    public static void Place(ClaimScene scene, Quantity quantity, int head, TokenRange tokens, FeatureSet features)
    {
        bool left = tokens.First < quantity.NumberTokens.First;
        int from = left ? tokens.End : quantity.Tokens.End;
        int to = left ? quantity.Tokens.First : tokens.First;
        string side = left ? "left" : "right";
        features.Add("distance", side, Bucket(Math.Max(0, to - from)));
        features.Add("between", side, Between(scene, from, to));
        features.Add("before-phrase", side, Form(scene, Outer(scene, tokens.First)));
        features.Add("before-number", side, Form(scene, quantity.Tokens.First - 1));
        features.Add("after-number", side, Form(scene, quantity.Tokens.End));
        if (head == quantity.CountedHead)
        {
            features.Add("counted", scene.IsHyphen(quantity.NumberTokens.End) ? 1 : 0);
        }

        if (to - from is 1 or 2)
        {
            features.Add("joint", side, Form(scene, from));
        }
    }

    /// <summary>What it is: a name of which type, a pronoun, a word of change or of amount.</summary>
    public static void Words(ClaimScene scene, int head, FeatureSet features)
    {
        string type = scene.Entities.At(head)?.Type.ToString() ?? (scene.UposAt(head) == Upos.PRON ? Form(scene, head) : scene.Syntax.Xpos(head));
        features.Add("type", type);
        string lemma = scene.Syntax.Lemma(head);
        features.Add("class", ChangeWords.IsNoun(lemma) ? 1 : AmountNouns.Contains(lemma) ? 2 : 0);
        if (scene.UposAt(head) == Upos.NOUN)
        {
            features.Add("suffix", lemma.AsSpan(Math.Max(0, lemma.Length - 3)));
            features.Add("lemma", lemma);
        }
    }

    /// <summary>How it hangs together with the number in the tree.</summary>
    public static void Tree(ClaimScene scene, SentenceTree tree, TreePath paths, int anchor, int head, FeatureSet features)
    {
        string path = paths.Of(anchor, head);
        features.Add("path", path);
        string relation = tree.Relation(head);
        features.Add("relation", relation);
        int governor = tree.Head(anchor);
        if (governor >= 0)
        {
            string governing = VerbClass(scene, governor);
            features.Add("path-verb", path, governing);
            features.Add("own-verb", tree.Head(head) == governor ? relation : "no", governing);
            features.Add("path-governor", path, scene.Syntax.Lemma(governor));
        }

        if (tree.Head(head) is >= 0 and var above)
        {
            features.Add("governed", relation, scene.Syntax.Lemma(above));
        }

        if (tree.Preposition(head) is >= 0 and var preposition)
        {
            features.Add("preposition", scene.Tokens.Form(preposition), relation);
        }
    }

    /// <summary>A word in lower case; what stands outside the sentence is one word of its own.</summary>
    public static string Form(ClaimScene scene, int token) => scene.Range.Contains(token)
        ? scene.UposAt(token) is Upos.NUM or Upos.PROPN or Upos.NOUN or Upos.VERB or Upos.ADJ ? scene.Syntax.Xpos(token) : scene.Tokens.Form(token).ToString().ToLowerInvariant()
        : "|";

    /// <summary>Of what sort a governor is: a verb of change, of amount, of being, another verb, or its tag.</summary>
    public static string VerbClass(ClaimScene scene, int token)
    {
        string lemma = scene.Syntax.Lemma(token);
        return scene.UposAt(token) switch
        {
            Upos.VERB => ChangeWords.Verb(lemma) is not null ? "change" : AmountVerbs.Contains(lemma) ? "amount" : HarmVerbs.Contains(lemma) ? "harm" : lemma is "have" ? "have" : "verb",
            Upos.NOUN => ChangeWords.IsNoun(lemma) ? "change-noun" : AmountNouns.Contains(lemma) ? "amount-noun" : "noun",
            var upos => upos.ToString(),
        };
    }

    private static string Bucket(int distance) => distance switch { <= 3 => distance.ToString(System.Globalization.CultureInfo.InvariantCulture), <= 6 => "6", <= 12 => "12", <= 20 => "20", _ => "far" };

    private static int Outer(ClaimScene scene, int first) => scene.UposAt(first - 1) == Upos.DET || (scene.Range.Contains(first - 1) && scene.Syntax.Xpos(first - 1) == "PRP$") ? first - 2 : first - 1;

    // Verbs, commas, numbers and clause openers between the two, each at most once or twice.
    private static string Between(ClaimScene scene, int from, int to)
    {
        int verbs = 0;
        int commas = 0;
        int numbers = 0;
        int clauses = 0;
        for (int i = Math.Max(from, scene.Range.First); i < Math.Min(to, scene.Range.End); i++)
        {
            verbs += scene.UposAt(i) is Upos.VERB or Upos.AUX && scene.UposAt(i - 1) is not Upos.AUX ? 1 : 0;
            commas += scene.UposAt(i) == Upos.PUNCT && !scene.IsHyphen(i) ? 1 : 0;
            numbers += scene.UposAt(i) == Upos.NUM ? 1 : 0;
            clauses += scene.UposAt(i) == Upos.SCONJ || scene.Syntax.Xpos(i) is "WDT" or "WP" ? 1 : 0;
        }

        return $"{Math.Min(verbs, 2)}{Math.Min(commas, 2)}{Math.Min(numbers, 1)}{Math.Min(clauses, 1)}";
    }
}
