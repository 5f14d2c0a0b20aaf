using Extractor.Entities.Names;
using Extractor.Entities.Places;
using Extractor.Entities.Times;
using Extractor.Models;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Entities;

/// <summary>
/// The door of the Entities stage: finds names and dates, says what they are, and gives places their country and dates their value.
/// Rules and a gazetteer; the work is linear in the length of the article. Thread-safe.
/// </summary>
public sealed class EntityRecognizer
{
    private readonly PlaceFinder _places;

    /// <summary>Reads the gazetteer from its model.</summary>
    /// <exception cref="ModelException">The model is missing or damaged.</exception>
    public EntityRecognizer(ModelSet models)
        : this((models ?? throw new ArgumentNullException(nameof(models))).Content(ModelSet.Places))
    {
    }

    internal EntityRecognizer(ReadOnlyMemory<byte> gazetteer) => _places = new PlaceFinder(new Gazetteer(gazetteer));

    /// <summary>Finds the entities of an article.</summary>
    public EntityArticle Recognize(TaggedArticle syntax)
    {
        ArgumentNullException.ThrowIfNull(syntax);
        List<Entity> dates = TimeFinder.Find(syntax);
        NameScene scene = new(syntax, _places, dates.Select(d => d.Tokens));
        List<NameDraft> drafts = new NameParser(scene).Parse();
        NameMemory memory = new(scene, drafts);
        new OpenNames(scene, memory).Decide(drafts);
        new PlaceNaming(scene, drafts).Resolve();
        IEnumerable<Entity> names = drafts.Where(d => !d.Dropped).Select(d => ToEntity(syntax.Tokens, memory, d));
        return new EntityArticle(syntax, [.. names.Concat(dates).OrderBy(e => e.Tokens.First)], _places.Gazetteer.CountryName);
    }

    private static Entity ToEntity(TokenizedArticle tokens, NameMemory memory, NameDraft draft)
    {
        string? name = draft.Type == EntityType.Person && memory.Person(draft.Tokens) is { } full ? memory.Surface(full.Tokens) : draft.Name;
        return new Entity(draft.Type, draft.Tokens, tokens.Span(draft.Tokens), name, draft.Country, null, draft.Confidence);
    }
}
