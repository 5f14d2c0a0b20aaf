using Extractor.Tokens;

namespace Extractor.Syntax.Chunks;

/// <summary>A verb with its auxiliaries: <c>have been killed</c>, <c>may not reach</c>, <c>was</c>.</summary>
/// <param name="Tokens">All its tokens.</param>
/// <param name="Head">Token index of the main verb (or of the auxiliary that stands alone).</param>
internal readonly record struct VerbGroup(TokenRange Tokens, int Head);

/// <summary>Finds verb groups by their tags, without a parse.</summary>
internal sealed class VerbGroups(TaggedArticle syntax)
{
    private const int Reach = 40;

    private readonly TokenizedArticle _tokens = syntax.Tokens;

    /// <summary>The verb groups of a sentence in text order.</summary>
    public List<VerbGroup> Of(TokenRange sentence)
    {
        List<VerbGroup> groups = [];
        int at = sentence.First;
        while (at < sentence.End)
        {
            if (Begins(at) && Read(at, sentence.End) is { } group)
            {
                groups.Add(group);
                at = group.Tokens.End;
            }
            else
            {
                at++;
            }
        }

        return groups;
    }

    /// <summary>True when the group is passive: a form of <c>be</c> or <c>get</c> before a past participle, or the participle alone after its noun.</summary>
    public bool IsPassive(VerbGroup group)
    {
        if (syntax.Xpos(group.Head) is not ("VBN" or "VBD"))
        {
            return false;
        }

        for (int i = group.Tokens.First; i < group.Head; i++)
        {
            if (syntax.Lemma(i) is "be" or "get")
            {
                return true;
            }
        }

        return group.Tokens.First == group.Head && syntax.Xpos(group.Head) == "VBN";
    }

    // A participle before a noun ("wounded soldiers", "rising prices") is a modifier, not a verb.
    private bool Begins(int at) =>
        syntax.Upos(at) is Upos.AUX
        || (syntax.Upos(at) == Upos.VERB && !IsModifier(at))
        || (syntax.Xpos(at) == "TO" && at + 1 < _tokens.Count && syntax.Xpos(at + 1) == "VB");

    private bool IsModifier(int at) =>
        syntax.Xpos(at) is "VBN" or "VBG" && at + 1 < _tokens.Count && syntax.Upos(at + 1) is Upos.NOUN or Upos.PROPN
        && at > 0 && syntax.Upos(at - 1) is Upos.DET or Upos.ADJ or Upos.ADP or Upos.NUM or Upos.CCONJ;

    private VerbGroup? Read(int at, int end)
    {
        int head = -1;
        int last = at;
        int limit = Math.Min(end, at + Reach);
        for (int i = at; i < limit; i++)
        {
            Upos upos = syntax.Upos(i);
            if (upos == Upos.VERB)
            {
                if (head >= 0 && syntax.Upos(head) == Upos.VERB)
                {
                    break;
                }

                head = i;
                last = i + 1;
            }
            else if (upos == Upos.AUX)
            {
                if (head >= 0 && syntax.Upos(head) == Upos.VERB)
                {
                    break;
                }

                head = i;
                last = i + 1;
            }
            else if (!(upos is Upos.ADV or Upos.PART) || (head >= 0 && syntax.Upos(head) == Upos.VERB))
            {
                break;
            }
        }

        return head < 0 ? null : new VerbGroup(new TokenRange(at, last), head);
    }
}
