using Extractor.Articles;
using Extractor.Claims.Linking;
using Extractor.Entities;

namespace Extractor.Claims.Ranking;

/// <summary>A place as an article names it: of which sentence, and how often the article names the same place.</summary>
/// <param name="Slot">What it gives a claim.</param>
/// <param name="Entity">The mention; null for words that stand for a place.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Sentence">Its sentence.</param>
internal sealed record PlaceMention(PlaceSlot Slot, Entity? Entity, int First, int End, int Sentence);

/// <summary>
/// The places that an article names, in text order: names and nationalities, lists of places (<c>Syria and Iraq</c>), and words that stand for the country
/// named last (<c>the country</c>). Read once an article.
/// </summary>
internal sealed class PlaceMentions
{
    private const int MostJoined = 8;
    private const int MostCommon = 5;
    private const int MostCountries = 2;
    private const int MostPlaces = 24;
    private const int LeadSentences = 2;

    private readonly ClaimScene _scene;
    private readonly List<PlaceMention>[] _ofSentence;
    private readonly Dictionary<(string Name, string? Country), int> _counts = [];
    private readonly Dictionary<string, int> _standing = [];
    private readonly Dictionary<string, PlaceMention> _countries = [];
    private int _bodySentences;
    private bool _named;

    public PlaceMentions(ClaimScene scene)
    {
        _scene = scene;
        _ofSentence = [.. Enumerable.Range(0, scene.Tokens.SentenceCount).Select(_ => new List<PlaceMention>())];
        Countries = [.. scene.Entities.Entities.Where(e => e.Type is EntityType.Loc or EntityType.Norp or EntityType.Org && !e.IsCountryInferred).Select(e => e.Country)
            .OfType<string>().CountBy(code => code).OrderByDescending(c => c.Value).Take(MostCountries).Select(c => c.Key)];
        PlaceStandIns standIns = new(scene);
        int next = 0;
        for (int sentence = 0; sentence < _ofSentence.Length; sentence++)
        {
            _bodySentences += IsTitle(sentence) ? 0 : 1;
            for (int token = scene.Tokens.Sentence(sentence).First; token < scene.Tokens.Sentence(sentence).End; token++)
            {
                if (next < scene.Entities.Entities.Length && scene.Entities.Entities[next].Tokens.First == token)
                {
                    Entity entity = scene.Entities.Entities[next++];
                    standIns.Note(entity);
                    AddName(entity, sentence);
                }
                else if (standIns.At(token) is { } meant)
                {
                    Add(meant.Slot, null, token, token + meant.Length, sentence);
                }
            }
        }

        foreach (Entity entity in scene.Entities.Inner)
        {
            Add(new PlaceSlot(entity.Span, entity.Name!, entity.Country, Evidence.Sentence), entity, entity.Tokens.First, entity.Tokens.End, scene.Tokens.SentenceOf(entity.Tokens.First));
        }

        foreach (PlaceMention mention in _ofSentence.SelectMany(m => m))
        {
            if (mention.Slot.Country is { } code && scene.Entities.CountryName(code) == mention.Slot.Name)
            {
                _countries.TryAdd(code, mention);
            }
        }

        Distinct = _counts.Count;
        Commonest = [.. _ofSentence.SelectMany(m => m).DistinctBy(m => (m.Slot.Name, m.Slot.Country)).OrderByDescending(m => Count(m.Slot)).Take(MostCommon)];
        All = [.. _ofSentence.SelectMany(m => m).DistinctBy(m => (m.Slot.Name, m.Slot.Country)).Take(MostPlaces)];
    }

    /// <summary>How many places the article names.</summary>
    public int Distinct { get; }

    /// <summary>The places it names most often, the commonest first.</summary>
    public IReadOnlyList<PlaceMention> Commonest { get; }

    /// <summary>The first mention of each of its first places.</summary>
    public IReadOnlyList<PlaceMention> All { get; }

    /// <summary>The countries that most of its places and organizations lie in, the commonest first.</summary>
    public IReadOnlyList<string> Countries { get; }

    /// <summary>The first mention of a country by its name or nationality, or null.</summary>
    public PlaceMention? OfCountry(string code) => _countries.GetValueOrDefault(code);

    /// <summary>The places of a sentence, in text order.</summary>
    public IReadOnlyList<PlaceMention> Of(int sentence) => _ofSentence[sentence];

    /// <summary>How often the article names a place.</summary>
    public int Count(PlaceSlot slot) => _counts.GetValueOrDefault((slot.Name, slot.Country));

    /// <summary>
    /// What standing a place has in the article, as bits: in a title (1), in the first sentences (2), there behind a preposition of place (4), in the dateline
    /// (8), the first that such a preposition leads to (16).
    /// </summary>
    public int Standing(PlaceSlot slot) => _standing.GetValueOrDefault(slot.Name);

    /// <summary>True for a place that another name bears.</summary>
    public bool IsInner(PlaceMention mention) => mention.Entity is { } entity && _scene.Entities.At(mention.First) != entity;

    /// <summary>True for the headline and other titles.</summary>
    public bool IsTitle(int sentence) => _scene.Tokens.Segmented.Sentences[sentence].Block == BlockKind.Title;

    private void AddName(Entity entity, int sentence)
    {
        // "Republican" and "Muslim" are no places.
        if (entity is { Name: { } name } && (entity.Type is EntityType.Loc or EntityType.Fac || entity is { Type: EntityType.Norp, Country: not null }))
        {
            Add(new PlaceSlot(entity.Span, name, entity.Country, Evidence.Sentence), entity, entity.Tokens.First, entity.Tokens.End, sentence);
            if (entity.Type == EntityType.Loc && Joined(entity) is { } list)
            {
                Add(list, entity, entity.Tokens.First, entity.Tokens.End, sentence);
            }
        }
    }

    private void Add(PlaceSlot slot, Entity? entity, int first, int end, int sentence)
    {
        _ofSentence[sentence].Add(new PlaceMention(slot, entity, first, end, sentence));
        _counts[(slot.Name, slot.Country)] = _counts.GetValueOrDefault((slot.Name, slot.Country)) + 1;
        _standing[slot.Name] = _standing.GetValueOrDefault(slot.Name) | StandingOf(first, end, sentence);
    }

    private int StandingOf(int first, int end, int sentence)
    {
        bool title = IsTitle(sentence);
        bool lead = !title && _bodySentences <= LeadSentences;
        int before = first > 0 && _scene.Tokens.Form(first - 1) is "the" ? first - 2 : first - 1;
        bool within = Is(before, "in") || Is(before, "at") || Is(before, "near") || Is(before, "across") || Is(before, "outside");
        bool dateline = lead && _bodySentences == 1 && first <= _scene.Tokens.Sentence(sentence).First + 2 && (Is(end, "(") || Is(end, "-") || Is(end, "–") || Is(end, "—") || Is(end, ",") || Is(end, "--"));
        bool isFirst = within && !title && !_named;
        _named |= within && !title;
        return (title ? 1 : 0) | (lead ? 2 : 0) | (lead && within ? 4 : 0) | (dateline ? 8 : 0) | (isFirst ? 16 : 0);
    }

    // "Syria and Iraq", "Limpopo, North West and Gauteng": places joined by "and" hold together.
    private PlaceSlot? Joined(Entity entity)
    {
        List<Entity> places = [entity];
        while (places.Count < MostJoined && Next(places[^1]) is { } right)
        {
            places.Add(right);
        }

        while (places.Count < MostJoined && Previous(places[0]) is { } left)
        {
            places.Insert(0, left);
        }

        // Without a conjunction the comma leads to the region that a town lies in ("Paris, Texas"), or to another statement.
        bool list = places.Count > 1 && Enumerable.Range(places[^2].Tokens.End, places[^1].Tokens.First - places[^2].Tokens.End).Any(IsConjunction);
        return list
            ? new PlaceSlot(places[0].Span.Union(places[^1].Span), string.Join("; ", places.Select(p => p.Name).Distinct()), CountryOf(places), Evidence.Sentence)
            : null;
    }

    // Of "Gorno, Lipa and Brest" only Brest may be known: the list lies where its known places do.
    private static string? CountryOf(List<Entity> places)
    {
        string?[] countries = [.. places.Where(p => p.Country is not null || EntityArticle.IsBeyondCountries(p.Name!)).Select(p => p.Country).Distinct()];
        return countries.Length == 1 ? countries[0] : null;
    }

    private Entity? Next(Entity entity)
    {
        int at = entity.Tokens.End;
        at = Is(at, ",") ? at + 1 : at;
        at = IsConjunction(at) ? at + 1 : at;
        at = Is(at, "the") ? at + 1 : at;
        return at > entity.Tokens.End && at < _scene.Tokens.Count && _scene.Entities.At(at) is { Type: EntityType.Loc, Name: not null } next && next.Tokens.First == at ? next : null;
    }

    private Entity? Previous(Entity entity)
    {
        int at = entity.Tokens.First - 1;
        at = Is(at, "the") ? at - 1 : at;
        at = IsConjunction(at) ? at - 1 : at;
        at = Is(at, ",") ? at - 1 : at;
        return at >= 0 && at < entity.Tokens.First - 1 && _scene.Entities.At(at) is { Type: EntityType.Loc, Name: not null } before ? before : null;
    }

    // "Syria and Iraq"; "from Vietnam to Korea", "from Zambia into Namibia": what moves is counted in both.
    private bool IsConjunction(int token) => Is(token, "and") || Is(token, "to") || Is(token, "into");

    private bool Is(int token, string word) => token >= 0 && token < _scene.Tokens.Count && _scene.Tokens.Is(token, word);
}
