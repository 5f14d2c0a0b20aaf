using Extractor.Articles;
using Extractor.Claims;
using Extractor.Claims.Linking;
using Extractor.Claims.Ranking;
using Extractor.Quantities;
using Extractor.Syntax;

namespace Extractor.Training.Evaluation.Quantities.Ranking;

/// <summary>
/// Walks from a head down the tree and asks for each content word whether it belongs to the concept; below a word that does not, nothing is asked. Words that the rules
/// find elsewhere (<c>germanys dax</c>, which the tree takes for two subjects) are asked for too.
/// </summary>
internal sealed class ConceptWordWalk(ConceptFinder finder)
{
    private const int Reach = 24;

    // Ways to a word beside those of the tree.
    private const int Apart = -1;
    private const int Before = -2;
    private const int After = -3;

    private readonly TreePath _paths = new(finder.Tree);

    private ClaimScene Scene => finder.Scene;

    /// <summary>The words of a head, in text order, without what hyphens join to them.</summary>
    /// <param name="head">The head.</param>
    /// <param name="verdict">What the rules say of the quantity.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="belongs">Decides on a word: given the token and the candidate with its features.</param>
    public List<int> Words(int head, ConceptVerdict verdict, Quantity quantity, Func<int, Candidate, bool> belongs)
    {
        HashSet<int> rules = [.. finder.Phrase(head, verdict.Basis)];
        SortedSet<int> words = [head];
        Queue<int> open = new([head]);
        while (open.TryDequeue(out int parent))
        {
            for (int i = Math.Max(Scene.Range.First, parent - Reach); i < Math.Min(Scene.Range.End, parent + Reach); i++)
            {
                if (finder.Tree.Head(i) == parent && Asks(i) && !words.Contains(i) && belongs(i, Candidate(i, parent, head, verdict, quantity, rules)))
                {
                    words.Add(i);
                    open.Enqueue(i);
                }
            }
        }

        foreach (int i in rules.Where(r => !words.Contains(r) && !words.Contains(finder.Tree.Head(r)) && Asks(r)).Order())
        {
            if (belongs(i, Candidate(i, Apart, head, verdict, quantity, rules)))
            {
                words.Add(i);
            }
        }

        Spread(words, head, -1, (i, mark) => belongs(i, Candidate(i, mark, head, verdict, quantity, rules)));
        Spread(words, head, 1, (i, mark) => belongs(i, Candidate(i, mark, head, verdict, quantity, rules)));
        return [.. words];
    }

    // "Commonwealth Edison reported earnings": a name that the tree tears apart still stands side by side.
    private void Spread(SortedSet<int> words, int head, int step, Func<int, int, bool> belongs)
    {
        int at = head;
        while (words.Contains(at) || (Scene.Range.Contains(at) && Asks(at) && !IsVerb(at) && belongs(at, step > 0 ? After : Before)))
        {
            words.Add(at);
            at += step;
        }
    }

    private bool IsVerb(int token) => Scene.UposAt(token) == Upos.VERB;

    private bool Asks(int token) => Scene.UposAt(token) is Upos.NOUN or Upos.PROPN or Upos.ADJ or Upos.VERB or Upos.NUM or Upos.X && !finder.Quantities.Contains(token);

    private Candidate Candidate(int word, int parent, int head, ConceptVerdict verdict, Quantity quantity, HashSet<int> rules)
    {
        FeatureSet features = new((byte)quantity.Kind);
        string relation = parent switch { Apart => "apart", Before => "before", After => "after", _ => finder.Tree.Relation(word) };
        string tag = Scene.UposAt(word).ToString();
        int mark = finder.Tree.Preposition(word);
        ReadOnlySpan<char> preposition = mark < 0 ? "-" : mark > word ? "'s" : Scene.Tokens.Form(mark);
        string side = word < head ? "left" : "right";
        string path = parent < 0 ? relation : _paths.Of(head, word);
        features.Add("rules", rules.Contains(word) ? 1 : 0);
        features.Add("rules-relation", rules.Contains(word) ? "in" : "out", relation);
        features.Add("relation", relation, side);
        features.Add("relation-tag", relation, tag);
        features.Add("preposition", relation, preposition);
        features.Add("path", path);
        features.Add("path-preposition", path, preposition);
        features.Add("parent", parent < 0 ? finder.Tree.Relation(word) : finder.Tree.Relation(parent), relation);
        features.Add("inner", finder.Tree.Head(word) == head || finder.Tree.Head(head) == word ? "near" : finder.Tree.Head(word) is var above && above > word ? "forth" : "back", relation);
        features.Add("depth", parent == head ? 1 : 2);
        features.Add("distance", side, Bucket(Math.Abs(head - word)));
        features.Add("number", word < quantity.Tokens.First ? head < quantity.Tokens.First ? "both-left" : "between" : head < quantity.Tokens.First ? "behind" : "both-right");
        features.Add("comma", relation, Comma(Math.Min(word, head), Math.Max(word, head)) ? "comma" : "-");
        features.Add("type", Scene.Entities.At(word)?.Type.ToString() ?? Scene.Syntax.Xpos(word));
        features.Add("type-relation", Scene.Entities.At(word)?.Type.ToString() ?? Scene.Syntax.Xpos(word), relation);
        features.Add("same-name", Scene.Entities.At(word) is { } entity && entity == Scene.Entities.At(head) ? "same" : "-", relation);
        features.Add("time", finder.Nouns.IsTime(word) ? 1 : 0);
        features.Add("lemma", Scene.Syntax.Lemma(word));
        features.Add("head-relation", finder.Tree.Relation(head), relation);
        features.Add("head-type", Scene.Entities.At(head)?.Type.ToString() ?? Scene.Syntax.Xpos(head), relation);
        features.Add("role", head == verdict.Thing ? "thing" : head == verdict.Owner ? "owner" : "-", relation);
        return new Candidate(new TextSpan(word, word + 1), null, Evidence.Direct, features);
    }

    private bool Comma(int from, int to)
    {
        for (int i = from + 1; i < to; i++)
        {
            if (Scene.UposAt(i) == Upos.PUNCT && !Scene.IsHyphen(i))
            {
                return true;
            }
        }

        return false;
    }

    private static string Bucket(int distance) => distance switch { <= 1 => "1", 2 => "2", 3 => "3", <= 6 => "6", <= 12 => "12", _ => "far" };
}
