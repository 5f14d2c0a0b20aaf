using Extractor.Claims.Linking;
using Extractor.Quantities;
using Extractor.Syntax;

namespace Extractor.Claims.Ranking;

/// <summary>The clause that a quantity stands in, as words for features.</summary>
/// <param name="Verb">The lemma of the verb that governs it, or a dash.</param>
/// <param name="Subject">What that verb's subject is: the type of a name, the lemma of a noun, a tag, or <c>none</c>.</param>
/// <param name="Tense">The tag of the verb, or a dash.</param>
internal readonly record struct QuantityClause(string Verb, string Subject, string Tense)
{
    private const int Deepest = 6;

    /// <summary>The clause of a quantity of the sentence that is being read.</summary>
    public static QuantityClause Of(ClaimScene scene, SentenceTree tree, Quantity quantity)
    {
        int at = tree.Anchor(quantity);
        for (int depth = 0; depth < Deepest && at >= 0; depth++, at = tree.Head(at))
        {
            if (scene.UposAt(at) == Upos.VERB)
            {
                return new QuantityClause(scene.Syntax.Lemma(at), Sort(scene, tree.Subject(at)), scene.Syntax.Xpos(at));
            }
        }

        return new QuantityClause("-", "-", "-");
    }

    private static string Sort(ClaimScene scene, int subject) => subject < 0 ? "none"
        : scene.Entities.At(subject)?.Type.ToString() ?? (scene.UposAt(subject) == Upos.NOUN ? scene.Syntax.Lemma(subject) : scene.UposAt(subject).ToString());
}
