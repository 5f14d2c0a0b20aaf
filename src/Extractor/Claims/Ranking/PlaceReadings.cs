using System.Collections.Frozen;
using Extractor.Claims.Linking;
using Extractor.Entities;
using Extractor.Entities.Names;
using Extractor.Models;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Claims.Ranking;

/// <summary>How words of an article are read as a place.</summary>
internal enum PlaceReading
{
    /// <summary>As they name one or stand for one.</summary>
    Plain,

    /// <summary>Without the part of it that is meant: <c>Caracas</c> of <c>downtown Caracas</c>.</summary>
    Undirected,

    /// <summary>With the noun behind the name: <c>Insein prison</c>.</summary>
    Site,

    /// <summary>A name that is not first of all a place's: <c>at Tsinghua University</c>.</summary>
    Institution,
}

/// <summary>
/// What else a name may say of where something holds: an organization is where its building stands, a common noun behind a name makes it a building or a
/// region, and a part of a town is in the town. Thread-safe.
/// </summary>
internal sealed class PlaceReadings(ClaimScene scene)
{
    private const int MostNouns = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Sites =
        EmbeddedTable.Lines("Claims.Ranking.sites.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The other readings of an entity.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="sentence">Its sentence.</param>
    public IEnumerable<PlaceMention> Of(Entity entity, int sentence)
    {
        if (entity.PlacesInTime || entity.Type == EntityType.Norp || entity.Name is not { } name)
        {
            yield break;
        }

        bool place = entity.Type is EntityType.Loc or EntityType.Fac;
        if (place && Undirected(name) is { } whole)
        {
            yield return Mention(entity, entity.Tokens, whole, PlaceReading.Undirected, sentence);
        }

        if (!place && (IsWithin(entity.Tokens.First - 1) || (entity.Type == EntityType.Org && IsSite(entity))))
        {
            yield return Mention(entity, entity.Tokens, name, PlaceReading.Institution, sentence);
        }

        if (entity.Type != EntityType.Person && SiteEnd(entity.Tokens.End) is > 0 and var end)
        {
            TokenRange tokens = new(entity.Tokens.First, end);
            string noun = scene.Tokens.Span(new TokenRange(entity.Tokens.End, end)).Of(scene.Tokens.Text).ToString();
            yield return Mention(entity, tokens, name + " " + noun, PlaceReading.Site, sentence);
        }
    }

    private PlaceMention Mention(Entity entity, TokenRange tokens, string name, PlaceReading reading, int sentence) =>
        new(new PlaceSlot(scene.Tokens.Span(tokens), name, entity.Country, Evidence.Sentence), entity, tokens.First, tokens.End, sentence, reading);

    // "eastern Caracas" lies in Caracas.
    private static string? Undirected(string name)
    {
        int at = 0;
        for (int blank = name.IndexOf(' ', StringComparison.Ordinal); blank > at && char.IsLower(name[at]) && NameWords.IsDirection(name.AsSpan(at, blank - at)); blank = name.IndexOf(' ', at))
        {
            at = blank + 1;
        }

        return at == 0 ? null : name[at..];
    }

    // "at Tsinghua University", "outside the Holiday Inn Express", "in Cottage".
    private bool IsWithin(int before)
    {
        int at = before >= 0 && scene.Tokens.Form(before) is "the" ? before - 1 : before;
        return at >= 0 && scene.Tokens.Form(at) is "in" or "at" or "inside" or "outside" or "near" or "on" or "In" or "At";
    }

    // "Windhoek High Court", "University of Miami".
    private bool IsSite(Entity entity)
    {
        for (int i = entity.Tokens.First; i + 1 < entity.Tokens.End; i++)
        {
            if (scene.Tokens.Form(i + 1) is "of" or "for")
            {
                return Sites.Contains(scene.Tokens.Form(i));
            }
        }

        return Sites.Contains(scene.Tokens.Form(entity.Tokens.End - 1));
    }

    // The end of "squatter camp" behind a name, or 0: common nouns of which the last is a site.
    private int SiteEnd(int first)
    {
        int end = first;
        while (end < scene.Tokens.Count && end - first < MostNouns && char.IsLower(scene.Tokens.Form(end)[0]) && scene.Syntax.Upos(end) is Upos.NOUN or Upos.ADJ && scene.Entities.At(end) is null)
        {
            end++;
        }

        return end > first && Sites.Contains(scene.Tokens.Form(end - 1)) ? end : 0;
    }
}
