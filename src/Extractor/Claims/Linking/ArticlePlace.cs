using Extractor.Articles;
using Extractor.Entities;

namespace Extractor.Claims.Linking;

/// <summary>
/// The place an article is about: that of the dateline; else the country that most is said of, mentions in the title and the first sentences counting
/// more, or a place in it that is spoken of more than the country itself.
/// </summary>
internal static class ArticlePlace
{
    private const int LeadSentences = 3;
    private const int TitleWeight = 4;
    private const int LeadWeight = 2;
    private const int DatelineTokens = 12;

    /// <summary>The main place, or null when the article names none.</summary>
    public static PlaceSlot? Of(ClaimScene scene)
    {
        if (Dateline(scene) is { } dateline)
        {
            return Slot(dateline);
        }

        SortedDictionary<string, SortedDictionary<string, Tally>> countries = new(StringComparer.Ordinal);
        foreach (Entity entity in scene.Entities.Entities)
        {
            if (entity is { Name: { } name, Country: { } country, Type: EntityType.Loc or EntityType.Norp })
            {
                countries.TryAdd(country, new SortedDictionary<string, Tally>(StringComparer.Ordinal));
                Tally tally = countries[country].GetValueOrDefault(name) ?? new Tally(entity);
                tally.Weight += Weight(scene, entity);
                countries[country][name] = tally;
            }
        }

        if (countries.Count == 0)
        {
            return null;
        }

        (string code, SortedDictionary<string, Tally> places) = countries.MaxBy(c => c.Value.Values.Sum(t => t.Weight));
        Tally? whole = places.GetValueOrDefault(scene.Entities.CountryName(code) ?? string.Empty);
        Tally? town = places.Values.Where(t => t != whole).MaxBy(t => t.Weight);
        Tally best = whole is null || (town is not null && town.Weight > whole.Weight) ? town! : whole;
        return Slot(best.First);
    }

    private static PlaceSlot Slot(Entity entity) => new(entity.Span, entity.Name!, entity.Country, Evidence.Article);

    private static int Weight(ClaimScene scene, Entity entity)
    {
        int sentence = scene.Tokens.SentenceOf(entity.Tokens.First);
        bool title = scene.Tokens.Segmented.Sentences[sentence].Block == BlockKind.Title;
        return (title ? TitleWeight : sentence < LeadSentences ? LeadWeight : 1) * (entity.Type == EntityType.Loc ? 2 : 1);
    }

    // "HEERENVEEN, Netherlands (AP) -", "NAIROBI, Kenya —", "Paris (Reuters) -".
    private static Entity? Dateline(ClaimScene scene)
    {
        for (int sentence = 0; sentence < Math.Min(LeadSentences, scene.Tokens.SentenceCount); sentence++)
        {
            var range = scene.Tokens.Sentence(sentence);
            if (scene.Tokens.Segmented.Sentences[sentence].Block != BlockKind.Body || scene.Entities.At(range.First) is not { Type: EntityType.Loc, Name: not null } place)
            {
                continue;
            }

            bool agency = false;
            for (int i = place.Tokens.End; i < Math.Min(range.End, range.First + DatelineTokens); i++)
            {
                ReadOnlySpan<char> form = scene.Tokens.Form(i);
                agency |= form is "(";
                if (form is "-" or "--" or "–" or "—" or "_" && (agency || char.IsUpper(scene.Tokens.Form(range.First)[^1]) || form is "—" or "--"))
                {
                    return place;
                }
            }
        }

        return null;
    }

    private sealed class Tally(Entity first)
    {
        public Entity First { get; } = first;

        public int Weight { get; set; }
    }
}
