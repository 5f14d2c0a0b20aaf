using Extractor.Entities;
using Extractor.Quantities;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Claims.Linking;

/// <summary>Finds where a claim holds: a place named in its sentence, <c>the country</c>, a nationality, the sentence before, or the article's main place.</summary>
internal sealed class PlaceLinker
{
    private readonly ClaimScene _scene;
    private readonly ArticlePlace? _main;
    private PlaceSlot? _last;
    private int _lastSentence = -10;

    public PlaceLinker(ClaimScene scene)
    {
        _scene = scene;
        _main = ArticlePlace.Of(scene);
    }

    /// <summary>The place of a quantity, or null. Quantities must come in text order.</summary>
    public PlaceSlot? Find(Quantity quantity)
    {
        PlaceSlot? named = Named(quantity) ?? StandIn(quantity) ?? Nationality(quantity);
        if (named is not null)
        {
            _last = named;
            _lastSentence = quantity.Sentence;
            return named;
        }

        if (_last is not null && quantity.Sentence - _lastSentence <= 1 && SameParagraph(quantity.Sentence, _lastSentence))
        {
            _lastSentence = quantity.Sentence;
            return _last with { Evidence = Evidence.Carried };
        }

        return _main?.Slot;
    }

    // The nearest place of the sentence; one behind the number in its own clause comes before one in front of it.
    private PlaceSlot? Named(Quantity quantity)
    {
        Entity? best = null;
        int bestCost = int.MaxValue;
        foreach (Entity entity in InSentence())
        {
            if (entity.Type is not (EntityType.Loc or EntityType.Fac) || entity.Name is null || !IsPlace(entity))
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

        return best is null ? null : Joined(best, bestCost);
    }

    private int Cost(Quantity quantity, Entity entity)
    {
        bool after = entity.Tokens.First >= quantity.Tokens.End;
        int distance = after ? entity.Tokens.First - quantity.Tokens.End : quantity.Tokens.First - entity.Tokens.End;
        int from = after ? quantity.Tokens.End : entity.Tokens.End;
        int to = after ? entity.Tokens.First : quantity.Tokens.First;
        int breaks = 0;
        for (int i = from; i < to; i++)
        {
            bool number = _scene.UposAt(i) == Upos.NUM;
            breaks += _scene.IsAny(i, ",", "and", "while", "but", ";") ? 1 : number ? 2 : 0;
        }

        bool preposition = _scene.IsAny(entity.Tokens.First - 1, "in", "at", "across", "throughout", "near", "outside", "inside", "within", "around", "of", "to", "from");
        return distance + (breaks * 6) + (preposition ? 0 : 8) + (after ? 0 : 4);
    }

    // A place inside a name of another kind ("Bank of England governor") is an ORG and never comes here; a possessive ("Iraq's oil") is a place.
    private bool IsPlace(Entity entity) => entity.Country is not null || _scene.IsAny(entity.Tokens.First - 1, "in", "at", "across", "near", "throughout");

    // "Syria and Iraq", "Texas, Ohio and Utah": places joined by "and" hold together when the claim is near both.
    private PlaceSlot Joined(Entity entity, int cost)
    {
        Entity first = entity;
        Entity last = entity;
        string name = entity.Name!;
        while (_scene.Is(last.Tokens.End, "and") && _scene.Range.Contains(last.Tokens.End + 1) && _scene.Entities.At(last.Tokens.End + 1) is { Type: EntityType.Loc, Name: { } next } right)
        {
            last = right;
            name += "; " + next;
        }

        while (_scene.Is(first.Tokens.First - 1, "and") && _scene.Entities.At(first.Tokens.First - 2) is { Type: EntityType.Loc, Name: { } before } left && _scene.Range.Contains(first.Tokens.First - 2))
        {
            first = left;
            name = before + "; " + name;
        }

        string? country = first.Country == last.Country ? entity.Country : null;
        return new PlaceSlot(first.Span.Union(last.Span), name, country, cost <= 12 ? Evidence.Direct : Evidence.Sentence);
    }

    // "in the country", "the kingdom": the country spoken of last.
    private PlaceSlot? StandIn(Quantity quantity)
    {
        for (int i = _scene.Range.First; i + 1 < _scene.Range.End; i++)
        {
            bool country = (_scene.Is(i, "the") || _scene.Is(i, "their") || _scene.Is(i, "this") || _scene.Is(i, "its")) && _scene.IsAny(i + 1, "country", "kingdom", "nation", "republic");
            if (country && CountryBefore(i) is { } entity && entity.Country is { } code)
            {
                return new PlaceSlot(_scene.Tokens.Span(new TokenRange(i, i + 2)), _scene.Entities.CountryName(code) ?? entity.Name!, code, Evidence.Carried);
            }
        }

        return null;
    }

    private Entity? CountryBefore(int token)
    {
        Entity? found = null;
        foreach (Entity entity in _scene.Entities.Entities)
        {
            if (entity.Tokens.First >= token)
            {
                break;
            }

            found = entity.Country is not null && entity.Type is EntityType.Loc or EntityType.Norp or EntityType.Org ? entity : found;
        }

        return found;
    }

    // "the German prosecution", "French intelligence": a nationality in the sentence, where nothing else says where.
    private PlaceSlot? Nationality(Quantity quantity)
    {
        Entity? best = null;
        int nearest = int.MaxValue;
        foreach (Entity entity in InSentence())
        {
            int distance = Math.Abs(entity.Tokens.First - quantity.Tokens.First);
            if (entity.Type == EntityType.Norp && entity.Country is not null && entity.Name is not null && distance < nearest)
            {
                best = entity;
                nearest = distance;
            }
        }

        return best is null ? null : new PlaceSlot(best.Span, best.Name!, best.Country, Evidence.Sentence);
    }

    private IEnumerable<Entity> InSentence()
    {
        TokenRange range = _scene.Range;
        for (int i = range.First; i < range.End; i++)
        {
            if (_scene.Entities.At(i) is { } entity && entity.Tokens.First == i)
            {
                yield return entity;
            }
        }
    }

    private bool SameParagraph(int a, int b)
    {
        var sentences = _scene.Tokens.Segmented.Sentences;
        return sentences[a].Paragraph == sentences[b].Paragraph;
    }
}
