using Extractor.Entities.Places;

namespace Extractor.Entities.Names;

/// <summary>
/// Gives the mentions of one name in an article one type: where <c>Hero Alom</c> is a person four times and an organization once, it is a person.
/// A country stays what each sentence makes of it, for <c>China</c> is a place here and a government there.
/// </summary>
internal static class TypeVote
{
    private const double Margin = 2;

    /// <summary>Lets the mentions vote with their confidence, in place.</summary>
    public static void Settle(NameScene scene, List<NameDraft> drafts)
    {
        Dictionary<string, double[]> votes = new(StringComparer.Ordinal);
        string[] keys = new string[drafts.Count];
        for (int i = 0; i < drafts.Count; i++)
        {
            keys[i] = NameKey.Of(scene.Tokens.Span(drafts[i].Tokens).In(scene.Tokens.Text));
            if (!votes.TryGetValue(keys[i], out double[]? weights))
            {
                votes[keys[i]] = weights = new double[(int)EntityType.Misc + 1];
            }

            weights[(int)drafts[i].Type] += drafts[i].Confidence;
        }

        for (int i = 0; i < drafts.Count; i++)
        {
            double[] weights = votes[keys[i]];
            int best = Array.IndexOf(weights, weights.Max());
            if (best != (int)drafts[i].Type && weights[best] > Margin * weights[(int)drafts[i].Type] && drafts[i].Type != EntityType.Norp && best != (int)EntityType.Norp)
            {
                drafts[i].Type = (EntityType)best;
            }
        }
    }
}
