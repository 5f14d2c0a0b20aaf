using Extractor.Entities;
using Extractor.Quantities;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Claims.Linking;

/// <summary>
/// Looks for the mention that lies nearest to a quantity within its sentence. Distance is counted in tokens; a comma, a conjunction or another
/// number in between costs extra, for it usually begins another statement: <c>12 died in Mosul, 30 in Tikrit</c>.
/// </summary>
/// <param name="scene">The article and the sentence being read.</param>
/// <param name="breakCost">What a comma or conjunction in between costs; a number costs double.</param>
/// <param name="beforeCost">What it costs to stand before the quantity.</param>
internal sealed class NearestMention(ClaimScene scene, int breakCost, int beforeCost)
{
    // Bounds the work on texts without full stops; few sentences of the press are longer.
    private const int Reach = 80;

    /// <summary>The mention with the least cost, and that cost; null when none is within reach.</summary>
    /// <param name="quantity">A quantity of the sentence.</param>
    /// <param name="extra">What a mention costs beside its distance; null when it does not qualify.</param>
    public (Entity Entity, int Cost)? Find(Quantity quantity, Func<Entity, int?> extra)
    {
        (Entity, int)? after = Walk(quantity.Tokens.End, 1, 0, int.MaxValue, extra);
        int least = after is { } found ? found.Item2 : int.MaxValue;
        return Walk(quantity.Tokens.First - 1, -1, beforeCost, least, extra) ?? after;
    }

    private (Entity, int)? Walk(int from, int step, int cost, int least, Func<Entity, int?> extra)
    {
        (Entity, int)? best = null;
        TokenRange range = scene.Range;
        for (int i = from, n = 0; i >= range.First && i < range.End && n < Reach && cost < least; i += step, n++, cost++)
        {
            if (scene.Entities.At(i) is { } entity && i == (step > 0 ? entity.Tokens.First : entity.Tokens.End - 1) && extra(entity) is { } own && cost + own < least)
            {
                least = cost + own;
                best = (entity, least);
            }

            cost += Break(i);
        }

        return best;
    }

    // "linked to attacks in Paris which killed 130 and to attacks in Brussels": "and" with a preposition begins the next of two statements.
    private int Break(int token) => scene.UposAt(token) == Upos.NUM || (scene.Is(token, "and") && scene.UposAt(token + 1) == Upos.ADP)
        ? 2 * breakCost
        : scene.IsAny(token, ",", ";", "and", "while", "but") ? breakCost : 0;
}
