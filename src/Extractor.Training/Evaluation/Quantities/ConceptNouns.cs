using Extractor.Claims.Linking;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Training.Evaluation.Quantities;

/// <summary>Says which tokens may head a concept, and finds the head of the noun phrase that begins at a token.</summary>
internal sealed class ConceptNouns(ClaimScene scene, SentenceTree tree, QuantityTokens quantities)
{
    private const int Longest = 6;

    /// <summary>True for a noun that is neither a time nor a percent sign nor part of a quantity.</summary>
    public bool IsThing(int token) =>
        scene.Range.Contains(token) && scene.Phrases.IsNoun(token) && (!scene.IsPercent(token) || scene.IsAny(token, "point", "points")) && !quantities.Contains(token) && !IsTime(token);

    /// <summary>True for a token that places something in time.</summary>
    public bool IsTime(int token) => scene.Entities.At(token) is { PlacesInTime: true } || (scene.UposAt(token) is Upos.NOUN or Upos.PROPN && TimeNouns.Contains(scene.Syntax.Lemma(token)));

    /// <summary>True for a noun that says how an amount is meant, and not of what: <c>a total of 20</c>. A high or a range is a thing to the benchmark.</summary>
    public bool IsAmount(int token) => scene.Range.Contains(token) && scene.Syntax.Lemma(token) is "average" or "total" or "amount" or "number" or "figure" or "maximum" or "minimum" or "equivalent";

    /// <summary>The head of the phrase that begins at a token behind its determiners, or -1.</summary>
    public int From(int at)
    {
        while (scene.Range.Contains(at) && (scene.UposAt(at) is Upos.DET || scene.Syntax.Xpos(at) == "PRP$" || scene.IsAny(at, "about", "over")))
        {
            at++;
        }

        return scene.Phrases.From(at, scene.Range.End) is { } phrase && IsThing(phrase.Head) ? Whole(phrase.Head) : -1;
    }

    /// <summary>The phrase that begins at a token, without determiners; null when there is none.</summary>
    public TokenRange? PhraseFrom(int at) => scene.Phrases.From(at, scene.Range.End)?.Tokens;

    // Chunks end early where a noun looks like an adjective, and names hang on their first word: "30% fuming sulfuric acid", "an apple macbook pro", "the Volt's range".
    private int Whole(int head)
    {
        for (int step = 0; step < Longest; step++)
        {
            int above = tree.Head(head);
            bool owner = tree.Relation(head) == "nmod" && above > head && above - head <= Longest && tree.Preposition(head) is var mark && (mark < 0 || mark > head);
            bool inside = owner || tree.Relation(head) is "flat" || (tree.Relation(head) is "compound" or "amod" && above > head && above - head <= Longest);
            if (!inside || !IsThing(above))
            {
                break;
            }

            head = above;
        }

        return head;
    }
}
