using Extractor.Articles;
using Extractor.Entities;

namespace Extractor.Claims.Linking;

/// <summary>The place an article is about: the one named most, names in the title and the first sentences counting more.</summary>
internal sealed record ArticlePlace(PlaceSlot Slot)
{
    private const int LeadSentences = 3;

    public static ArticlePlace? Of(ClaimScene scene)
    {
        SortedDictionary<string, (int Weight, Entity First)> weights = new(StringComparer.Ordinal);
        foreach (Entity entity in scene.Entities.Entities)
        {
            if (entity is not { Name: { } name, Country: not null, Type: EntityType.Loc or EntityType.Norp })
            {
                continue;
            }

            int sentence = scene.Tokens.SentenceOf(entity.Tokens.First);
            bool title = scene.Tokens.Segmented.Sentences[sentence].Block == BlockKind.Title;
            int weight = (title ? 4 : sentence < LeadSentences ? 2 : 1) * (entity.Type == EntityType.Loc ? 2 : 1);
            weights[name] = weights.TryGetValue(name, out var known) ? (known.Weight + weight, known.First) : (weight, entity);
        }

        if (weights.Count == 0)
        {
            return null;
        }

        (int _, Entity best) = weights.Values.MaxBy(w => (w.Weight, -w.First.Tokens.First));
        return new ArticlePlace(new PlaceSlot(best.Span, best.Name!, best.Country, Evidence.Article));
    }
}
