using Extractor.Claims.Ranking;
using Extractor.Entities;
using Extractor.Quantities;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Claims.Linking;

/// <summary>Finds where a claim holds: a place named in its sentence, <c>the country</c>, a nationality, the sentence before, or the article's main place.</summary>
internal sealed class PlaceLinker
{
    private const int Near = 12;
    private const int NoPreposition = 8;

    // "570,634 passengers from the United States", "400,000 tons were shipped to China": what moves is counted elsewhere.
    private const int Direction = 16;

    private readonly ClaimScene _scene;
    private readonly NearestMention _nearest;
    private readonly PlaceLists _lists;
    private readonly PlaceSlot? _main;
    private readonly PlaceCandidates _candidates;
    private readonly List<SlotStep> _steps = [];
    private PlaceSlot? _last;
    private int _lastSentence = -10;
    private int _standInSentence = -1;
    private PlaceSlot? _standIn;
    private int _nextEntity;
    private Entity? _country;

    public PlaceLinker(ClaimScene scene)
    {
        _scene = scene;
        _nearest = new NearestMention(scene, breakCost: 6, beforeCost: 4);
        _lists = new PlaceLists(scene.Entities);
        _main = ArticlePlace.Of(scene);
        _candidates = new PlaceCandidates(scene, new SentenceTree(scene), new PlaceMentions(scene), _main);
    }

    /// <summary>What may be the place of each quantity read so far.</summary>
    public IReadOnlyList<SlotStep> Steps => _steps;

    /// <summary>Reads the places that a quantity may have. Quantities must come in text order.</summary>
    public void Read(Quantity quantity, ClaimTraits traits) => _steps.Add(_scene.Step(quantity, traits, _candidates.Of(quantity, traits, ByRule(quantity))));

    /// <summary>The place that a candidate gives, or null.</summary>
    public static PlaceSlot? Slot(Candidate chosen) => chosen.IsNone ? null : new PlaceSlot(chosen.Span, chosen.Value!, chosen.Country, chosen.Evidence);

    private PlaceSlot? ByRule(Quantity quantity)
    {
        PlaceSlot? named = Named(quantity) ?? StandIn() ?? Nationality(quantity);
        if (named is not null)
        {
            _last = named;
            _lastSentence = quantity.Sentence;
            return named;
        }

        if (_last is not null && quantity.Sentence - _lastSentence <= 1 && _scene.SameParagraph(quantity.Sentence, _lastSentence))
        {
            _lastSentence = quantity.Sentence;
            return _last with { Evidence = Evidence.Carried };
        }

        return quantity.Kind == QuantityKind.Score ? null : _main;
    }

    // The nearest place of the sentence; one behind the number in its own clause comes before one in front of it.
    private PlaceSlot? Named(Quantity quantity) =>
        _nearest.Find(quantity, quantity.Kind == QuantityKind.Score ? GroundCost : NamedCost) is { } found ? Joined(found.Entity, found.Cost) : null;

    // "Sweden defeated South Korea 1-0 in Nizhny Novgorod": the teams are no places.
    private int? GroundCost(Entity entity) => _scene.IsAny(entity.Tokens.First - 1, "in", "at") ? NamedCost(entity) : null;

    private int? NamedCost(Entity entity)
    {
        int before = entity.Tokens.First - 1;
        bool place = entity.Name is not null && entity.Type switch
        {
            EntityType.Loc => (entity.Country is not null || _scene.IsAny(before, "in", "at", "across", "near", "throughout")) && !IsOrigin(entity),
            EntityType.Fac => _scene.IsAny(before, "at", "in", "near") || (_scene.Is(before, "the") && _scene.IsAny(before - 1, "at", "in", "near")),
            _ => false,
        };
        if (!place)
        {
            return null;
        }

        before = _scene.Is(before, "the") ? before - 1 : before;
        bool preposition = _scene.IsAny(before, "in", "at", "across", "throughout", "near", "outside", "inside", "within", "around", "of");
        bool direction = _scene.IsAny(before, "to", "from") && _scene.UposAt(entity.Tokens.End) is not (Upos.NOUN or Upos.PROPN);
        return preposition ? 0 : direction ? Direction : NoPreposition;
    }

    // "Germany's Gunda Niemann", "Thomas Johansson of Sweden", "Sweden's captain": where a person comes from is not where something happens.
    private bool IsOrigin(Entity entity)
    {
        int end = entity.Tokens.End;
        bool possessive = _scene.IsAny(end, "'s", "’s") && _scene.Range.Contains(end + 1) && _scene.Entities.At(end + 1)?.Type == EntityType.Person;
        int of = entity.Tokens.First - 1;
        bool ofPerson = _scene.Is(of, "of") && _scene.Range.Contains(of - 1) && _scene.Entities.At(of - 1)?.Type == EntityType.Person;
        return possessive || ofPerson;
    }

    private PlaceSlot Joined(Entity entity, int cost)
    {
        Evidence evidence = cost <= Near ? Evidence.Direct : Evidence.Sentence;
        return _lists.Around(entity, evidence) ?? new PlaceSlot(entity.Span, entity.Name!, entity.Country, evidence);
    }

    // "in the country", "the kingdom": the country spoken of last. Read once a sentence.
    private PlaceSlot? StandIn()
    {
        if (_standInSentence == _scene.Sentence)
        {
            return _standIn;
        }

        _standInSentence = _scene.Sentence;
        _standIn = null;
        for (int i = _scene.Range.First; i + 1 < _scene.Range.End && _standIn is null; i++)
        {
            bool country = _scene.IsAny(i, "the", "their", "this", "its") && _scene.IsAny(i + 1, "country", "kingdom", "nation", "republic");
            if (country && CountryBefore(i) is { Country: { } code } entity)
            {
                _standIn = new PlaceSlot(_scene.Tokens.Span(new TokenRange(i, i + 2)), _scene.Entities.CountryName(code) ?? entity.Name!, code, Evidence.Carried);
            }
        }

        return _standIn;
    }

    // Called with growing tokens, so every entity is looked at once.
    private Entity? CountryBefore(int token)
    {
        var entities = _scene.Entities.Entities;
        for (; _nextEntity < entities.Length && entities[_nextEntity].Tokens.First < token; _nextEntity++)
        {
            Entity entity = entities[_nextEntity];
            _country = entity is { Country: not null, Type: EntityType.Loc or EntityType.Norp or EntityType.Org } ? entity : _country;
        }

        return _country;
    }

    // "the German prosecution", "French intelligence": a nationality in the sentence, where nothing else says where.
    private PlaceSlot? Nationality(Quantity quantity) =>
        _nearest.Find(quantity, e => e is { Type: EntityType.Norp, Country: not null, Name: not null } && !DescribesPerson(e) ? 0 : null) is { } found
            ? new PlaceSlot(found.Entity.Span, found.Entity.Name!, found.Entity.Country, Evidence.Sentence)
            : null;

    // "the Italian veteran Roberto Sighel", "the 25-year-old German had".
    private bool DescribesPerson(Entity norp)
    {
        int at = norp.Tokens.End;
        for (int i = at; i < at + 3 && _scene.Range.Contains(i); i++)
        {
            if (_scene.Entities.At(i)?.Type == EntityType.Person)
            {
                return true;
            }

            if (_scene.UposAt(i) is not (Upos.NOUN or Upos.ADJ))
            {
                break;
            }
        }

        return _scene.Syntax.Xpos(at - 1) == "NNP" && _scene.Range.Contains(at) && _scene.UposAt(at) is Upos.AUX or Upos.VERB;
    }
}
