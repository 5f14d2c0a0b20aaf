using Extractor.Entities.Places;
using Extractor.Tokens;

namespace Extractor.Entities.Names;

/// <summary>
/// Parts a name that the tagger read as one into the place it begins with and the rest: <c>Uttar Pradesh's Ghaziabad</c> is two places, and so is
/// <c>Tongxiang in Zhejiang</c>. A name that the tables hold as a whole stays: <c>Martha's Vineyard</c>.
/// </summary>
internal static class NameSplit
{
    /// <summary>Parts the drafts in place; they stay in text order.</summary>
    public static void Settle(NameScene scene, List<NameDraft> drafts)
    {
        Span<char> buffer = stackalloc char[NameKey.LongestKey];
        for (int i = 0; i < drafts.Count; i++)
        {
            NameDraft draft = drafts[i];
            if (draft.Type is not (EntityType.Loc or EntityType.Fac) || Seam(scene, draft) is not { } seam || IsKnown(scene, draft.Tokens, buffer))
            {
                continue;
            }

            bool isGenitive = scene.Tokens.Form(seam) is not "in";
            TokenRange before = new(draft.Tokens.First, seam);
            TokenRange after = new(seam + 1, draft.Tokens.End);
            if (scene.IsCapital(after.First) && IsKnown(scene, isGenitive ? before : after, buffer))
            {
                drafts[i] = new NameDraft(isGenitive ? EntityType.Loc : draft.Type, before, draft.Confidence);
                drafts.Insert(i + 1, new NameDraft(isGenitive ? draft.Type : EntityType.Loc, after, draft.Confidence));
            }
        }
    }

    private static int? Seam(NameScene scene, NameDraft draft)
    {
        for (int i = draft.Tokens.First + 1; i + 1 < draft.Tokens.End; i++)
        {
            if (scene.Tokens.Form(i) is "'s" or "’s" or "in")
            {
                return i;
            }
        }

        return null;
    }

    private static bool IsKnown(NameScene scene, TokenRange tokens, Span<char> buffer)
    {
        scene.Enter(scene.Tokens.SentenceOf(tokens.First));
        KnownMatch known = KnownMatch.At(scene, new KeyWindow(scene.Tokens, tokens.First, tokens.End, buffer));
        return known.IsPlace && known.Tokens == tokens;
    }
}
