using Extractor.Entities.Names;
using Extractor.Entities.Places;
using Extractor.Entities.Tagging;
using Extractor.Entities.Times;
using Extractor.Models;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Entities;

/// <summary>
/// The door of the Entities stage: finds names with a trained tagger and times by rules, links the names of one article, and gives places their country
/// and times their value. The tokens and sentences of the article are taken as they are; the work is linear in its length. Thread-safe.
/// </summary>
public sealed class EntityRecognizer
{
    private readonly PlaceFinder _places;
    private readonly NameTagger _tagger;

    /// <summary>Reads the gazetteer and the name tagger from their models.</summary>
    /// <exception cref="ModelException">A model is missing or damaged.</exception>
    public EntityRecognizer(ModelSet models)
        : this((models ?? throw new ArgumentNullException(nameof(models))).Content(ModelSet.Places), models.Content(ModelSet.Entities))
    {
    }

    internal EntityRecognizer(ReadOnlyMemory<byte> gazetteer, ReadOnlyMemory<byte> weights)
    {
        _places = new PlaceFinder(new Gazetteer(gazetteer));
        _tagger = new NameTagger(new ChainWeights(weights.Span));
    }

    /// <summary>Finds the entities of an article.</summary>
    public EntityArticle Recognize(TaggedArticle syntax)
    {
        ArgumentNullException.ThrowIfNull(syntax);
        List<Entity> times = TimeFinder.Find(syntax);
        NameScene scene = new(syntax, _places, times.Select(d => d.Tokens));
        List<NameDraft> drafts = _tagger.Tag(scene);
        MentionOverlap.Resolve(drafts, times);
        TypeVote.Settle(scene, drafts);
        NameSplit.Settle(scene, drafts);
        new NameDrafts(scene).Complete(drafts);
        NameMemory memory = new(scene, drafts);
        new PlaceNaming(scene, drafts).Resolve();
        List<Entity> names = [.. drafts.Select(d => ToEntity(syntax.Tokens, memory, d)).OrderBy(e => e.Tokens.First)];
        IEnumerable<Entity> inner = drafts.Select(d => d.Inner).OfType<NameDraft>().Select(d => ToEntity(syntax.Tokens, memory, d)).OrderBy(e => e.Tokens.First);
        return new EntityArticle(syntax, [.. names.Concat(times).OrderBy(e => e.Tokens.First)], [.. NominalMentions.Find(syntax, names)], [.. inner], _places.Gazetteer.CountryName);
    }

    private static Entity ToEntity(TokenizedArticle tokens, NameMemory memory, NameDraft draft)
    {
        string? name = memory.FullName(draft) ?? draft.Name;
        return new Entity(draft.Type, draft.Tokens, tokens.Span(draft.Tokens), name, draft.Country, null, draft.Confidence) { IsCountryInferred = draft.IsCountryInferred };
    }
}
