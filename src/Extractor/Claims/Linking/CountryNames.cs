using Extractor.Entities;

namespace Extractor.Claims.Linking;

/// <summary>Finds the English name of a country for which the article only has an organization or town.</summary>
internal static class CountryNames
{
    /// <summary>The name that another mention of the same country carries: of a nationality or of the country itself.</summary>
    public static string? English(EntityArticle entities, Entity entity)
    {
        if (entity.Type == EntityType.Norp)
        {
            return entity.Name;
        }

        foreach (Entity other in entities.Entities)
        {
            if (other.Country == entity.Country && other.Type == EntityType.Norp)
            {
                return other.Name;
            }
        }

        return Iso3166.EnglishName(entity.Country!);
    }
}
