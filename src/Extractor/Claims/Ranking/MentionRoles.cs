using Extractor.Entities;
using Extractor.Syntax;

namespace Extractor.Claims.Ranking;

/// <summary>
/// What a mention is to its own sentence, wherever the claim stands: <c>in Quito</c> of a verb says where things happen, <c>in Columbus</c> of a name
/// where somebody works. Keeps what it read of one article.
/// </summary>
internal sealed class MentionRoles(EntityArticle entities)
{
    private readonly Dictionary<(int First, int End), string> _roles = [];

    /// <summary>The relation by which the mention hangs in the tree, and the kind of word it hangs on.</summary>
    /// <param name="first">The first token of the mention.</param>
    /// <param name="end">The token after its last.</param>
    public string Of(int first, int end)
    {
        if (!_roles.TryGetValue((first, end), out string? role))
        {
            role = Read(first, end);
            _roles.Add((first, end), role);
        }

        return role;
    }

    private string Read(int first, int end)
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
        return syntax.Relation(head) + (governor < 0 ? "-root" : Kind(governor));
    }

    private string Kind(int governor) => entities.At(governor)?.Type switch
    {
        EntityType.Person => "-person",
        EntityType.Org => "-organization",
        EntityType.Loc or EntityType.Fac => "-place",
        _ => entities.Syntax.Upos(governor) is Upos.VERB
            ? entities.Syntax.Head(governor) < 0 ? "-main" : "-verb"
            : entities.Syntax.Upos(governor) is Upos.NOUN ? "-noun" : "-other",
    };
}
