using Extractor.Entities;
using Extractor.Syntax;

namespace Extractor.Claims.Ranking;

/// <summary>
/// What a mention is to its own sentence, wherever the claim stands: <c>in Quito</c> of a verb says where things happen, <c>in Columbus</c> of a name
/// where somebody works.
/// </summary>
internal static class MentionRole
{
    /// <summary>The relation by which the mention hangs in the tree, and the kind of word it hangs on.</summary>
    /// <param name="entities">The article.</param>
    /// <param name="first">The first token of the mention.</param>
    /// <param name="end">The token after its last.</param>
    public static string Of(EntityArticle entities, int first, int end)
    {
        TaggedArticle syntax = entities.Syntax;
        int head = end - 1;
        for (int i = end - 1; i >= first; i--)
        {
            int above = syntax.Head(i);
            if (above < first || above >= end)
            {
                head = i;
                break;
            }
        }

        int governor = syntax.Head(head);
        return syntax.Relation(head) + (governor < 0 ? "-root" : Kind(entities, governor));
    }

    private static string Kind(EntityArticle entities, int governor) => entities.At(governor)?.Type switch
    {
        EntityType.Person => "-person",
        EntityType.Org => "-organization",
        EntityType.Loc or EntityType.Fac => "-place",
        _ => entities.Syntax.Upos(governor) is Upos.VERB
            ? entities.Syntax.Head(governor) < 0 ? "-main" : "-verb"
            : entities.Syntax.Upos(governor) is Upos.NOUN ? "-noun" : "-other",
    };
}
