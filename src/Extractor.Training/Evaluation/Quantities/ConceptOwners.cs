using Extractor.Claims.Linking;
using Extractor.Quantities;
using Extractor.Syntax;

namespace Extractor.Training.Evaluation.Quantities;

/// <summary>Finds who has or does what a quantity measures: the subject of the verb that the measured thing hangs on (<c>Tesla broke a record for revenue with $7.2 billion</c>).</summary>
internal sealed class ConceptOwners(ClaimScene scene, SentenceTree tree, ConceptNouns nouns, ConceptSubjects subjects)
{
    private const int Highest = 6;

    /// <summary>The head noun of the owner, or -1 when the thing is the subject itself or the sentence names none.</summary>
    /// <param name="thing">Head of the measured thing.</param>
    /// <param name="quantity">The quantity.</param>
    public int Of(int thing, Quantity quantity)
    {
        // "a solution of 5 drams of distilled water": both name the thing.
        int before = quantity.Tokens.First - 2;
        if (thing >= quantity.Tokens.End && scene.Is(QuantityTokens.End(quantity), "of") && scene.Is(before + 1, "of") && nouns.IsThing(before) && !nouns.IsAmount(before))
        {
            return before;
        }

        // "Five seasons of Sesame Street": whose seasons they are is said, who broadcasts them is another matter.
        if (quantity.Kind == QuantityKind.Count && thing >= quantity.Tokens.First)
        {
            return -1;
        }

        int node = thing;
        for (int step = 0; step < Highest; step++)
        {
            string relation = tree.Relation(node);
            int head = tree.Head(node);
            if (head < 0 || relation is "nsubj" or "root")
            {
                return -1;
            }

            if (scene.UposAt(head) is Upos.VERB)
            {
                // "plummeted, wiping $340 million from its value": a clause beside the main one has its own story.
                int subject = tree.Relation(head) == "advcl" ? -1 : subjects.Of(head);
                return subject != thing && nouns.IsThing(subject) ? subject : -1;
            }

            node = head;
        }

        return -1;
    }
}
