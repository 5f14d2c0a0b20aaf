using Extractor.Entities;
using Extractor.Quantities;
using Extractor.Syntax;

namespace Extractor.Claims.Linking;

/// <summary>Finds when a claim holds: the nearest dated expression of its sentence.</summary>
internal sealed class TimeLinker(ClaimScene scene)
{
    /// <summary>The time of a quantity, or null.</summary>
    public TimeSlot? Find(Quantity quantity)
    {
        Entity? best = null;
        int bestCost = int.MaxValue;
        for (int i = scene.Range.First; i < scene.Range.End; i++)
        {
            if (scene.Entities.At(i) is not { Type: EntityType.Date, Value: not null } entity || entity.Tokens.First != i)
            {
                continue;
            }

            int cost = Cost(quantity, entity);
            if (cost < bestCost)
            {
                best = entity;
                bestCost = cost;
            }
        }

        return best is null ? null : new TimeSlot(best.Span, best.Value!, bestCost <= 10 ? Evidence.Direct : Evidence.Sentence);
    }

    private int Cost(Quantity quantity, Entity entity)
    {
        bool after = entity.Tokens.First >= quantity.Tokens.End;
        int from = after ? quantity.Tokens.End : entity.Tokens.End;
        int to = after ? entity.Tokens.First : quantity.Tokens.First;
        int breaks = 0;
        for (int i = from; i < to; i++)
        {
            breaks += scene.IsAny(i, ",", ";", "while", "but", "and") ? 1 : scene.UposAt(i) == Upos.NUM ? 2 : 0;
        }

        return to - from + (breaks * 4) + (after ? 0 : 2);
    }
}
