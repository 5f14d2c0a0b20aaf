using System.Text;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Claims.Checks;

/// <summary>The words that say what a claim counts, for comparing two claims: <c>the nine miners</c> and <c>miners</c> are the same, <c>young miners</c> are not.</summary>
internal static class ItemKeys
{
    /// <summary>The lemmas of the item without articles and numbers; null for a pronoun, or when the claim has no item.</summary>
    public static string? Of(CheckedClaims claims, int claim)
    {
        TokenRange item = claims.TokensOf(claims[claim].Item);
        StringBuilder key = new();
        for (int i = item.First; i < item.End; i++)
        {
            switch (claims.Syntax.Upos(i))
            {
                case Upos.PRON when claims.Syntax.Xpos(i) != "PRP$":
                    return null;
                case Upos.DET or Upos.NUM or Upos.PUNCT:
                    break;
                default:
                    key.Append(claims.Syntax.Lemma(i).ToLowerInvariant()).Append(' ');
                    break;
            }
        }

        return key.Length == 0 ? null : key.ToString();
    }

    /// <summary>True when the claim's expression sets what it counts apart from what was counted before: <c>another 12</c>, <c>three other men</c>, <c>20 more</c>.</summary>
    public static bool IsFurther(CheckedClaims claims, int claim)
    {
        TokenRange sentence = claims.Tokens.Sentence(claims[claim].Quantity.Sentence);
        int first = Math.Max(sentence.First, claims[claim].Quantity.Tokens.First - 2);
        int end = Math.Min(sentence.End, claims[claim].Quantity.Tokens.End + 2);
        for (int i = first; i < end; i++)
        {
            if (claims.Tokens.Form(i) is "another" or "other" or "others" or "more" or "further" or "additional" or "different" or "second" or "Another" or "separate" or "each" or "every")
            {
                return true;
            }
        }

        return false;
    }
}
