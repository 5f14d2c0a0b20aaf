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
/// <param name="Reading">How it is read as a place.</param>
internal sealed record PlaceMention(PlaceSlot Slot, Entity? Entity, int First, int End, int Sentence, PlaceReading Reading = PlaceReading.Plain);

/// <summary>
/// The places that an article names, in text order: names and nationalities, lists of places (<c>Syria and Iraq</c>), and words that stand for the country
/// named last (<c>the country</c>); beside them what names that are no places may say of one. Read once an article.
/// </summary>
internal sealed class PlaceMentions
{
    private const int MostCommon = 5;
    private const int MostPlaces = 24;
    private const int LeadSentences = 2;

    private readonly ClaimScene _scene;
    private readonly List<PlaceMention>[] _ofSentence;
    private readonly List<PlaceMention>?[] _readings;
    private readonly string?[] _near;
    private readonly PlaceLists _lists;
    private readonly PlaceReadings _other;
    private readonly Dictionary<(string Name, string? Country), int> _counts = [];
    private readonly Dictionary<string, int> _standing = [];
    private readonly Dictionary<string, PlaceMention> _countries = [];
    private readonly int _mentionCount;
    private int _bodySentences;
    private bool _named;

    public PlaceMentions(ClaimScene scene)
    {
        _scene = scene;
        _ofSentence = [.. Enumerable.Range(0, scene.Tokens.SentenceCount).Select(_ => new List<PlaceMention>())];
        _readings = new List<PlaceMention>?[scene.Tokens.SentenceCount];
        _near = new string?[scene.Tokens.SentenceCount];
        _lists = new PlaceLists(scene.Entities);
        _other = new PlaceReadings(scene);
        Countries = new CountryTally(scene);
        PlaceStandIns standIns = new(scene, Countries.Home);
        int next = 0;
        for (int sentence = 0; sentence < _ofSentence.Length; sentence++)
        {
            _near[sentence] = sentence == 0 ? null : _near[sentence - 1];
            _bodySentences += IsTitle(sentence) ? 0 : 1;
            for (int token = scene.Tokens.Sentence(sentence).First; token < scene.Tokens.Sentence(sentence).End; token++)
            {
                if (next < scene.Entities.Entities.Length && scene.Entities.Entities[next].Tokens.First == token)
                {
                    Entity entity = scene.Entities.Entities[next++];
                    standIns.Note(entity);
                    AddName(entity, sentence);
                    foreach (PlaceMention reading in _other.Of(entity, sentence))
                    {
                        (_readings[sentence] ??= []).Add(reading);
                    }

                    _near[sentence] = entity is { Country: { } land, IsCountryInferred: false, Type: EntityType.Loc or EntityType.Norp } ? land : _near[sentence];
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

        foreach (string code in Countries.Commonest.Where(code => !_countries.ContainsKey(code)))
        {
            AddUnnamed(code);
        }

        Distinct = _counts.Count;
        _mentionCount = _ofSentence.Sum(m => m.Count);
        Commonest = [.. _ofSentence.SelectMany(m => m).DistinctBy(m => (m.Slot.Name, m.Slot.Country)).OrderByDescending(m => Count(m.Slot)).Take(MostCommon)];
        All = [.. _ofSentence.SelectMany(m => m).DistinctBy(m => (m.Slot.Name, m.Slot.Country)).Take(MostPlaces)];
        PlaceMention[] readings = [.. _readings.OfType<List<PlaceMention>>().SelectMany(m => m)];
        foreach (PlaceMention reading in readings)
        {
            Count(reading);
        }

        OtherReadings = [.. readings.DistinctBy(m => (m.Slot.Name, m.Slot.Country)).OrderByDescending(m => Count(m.Slot)).Take(MostCommon)];
    }

    /// <summary>How many places the article names.</summary>
    public int Distinct { get; }

    /// <summary>The places it names most often, the commonest first.</summary>
    public IReadOnlyList<PlaceMention> Commonest { get; }

    /// <summary>The first mention of each of its first places.</summary>
    public IReadOnlyList<PlaceMention> All { get; }

    /// <summary>How much it speaks of which country.</summary>
    public CountryTally Countries { get; }

    /// <summary>The first mention of a country by its name or nationality, or null.</summary>
    public PlaceMention? OfCountry(string code) => _countries.GetValueOrDefault(code);

    /// <summary>The places of a sentence, in text order.</summary>
    public IReadOnlyList<PlaceMention> Of(int sentence) => _ofSentence[sentence];

    /// <summary>The other readings of the names of a sentence, in text order.</summary>
    public IReadOnlyList<PlaceMention> ReadingsOf(int sentence) => _readings[sentence] ?? [];

    /// <summary>The other readings that the article gives most often, the commonest first.</summary>
    public IReadOnlyList<PlaceMention> OtherReadings { get; }

    /// <summary>The country named last, in a sentence or before it; null when none is.</summary>
    public string? Near(int sentence) => _near[sentence];

    /// <summary>How often the article names a place, in eighths of its mentions of places; more than eight where other readings outnumber them.</summary>
    public int Share(PlaceSlot slot) => 8 * Count(slot) / Math.Max(1, _mentionCount);

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

    // "Mt. Kenya East", "pro-Taiwan": the country of the article stands only within other words.
    private void AddUnnamed(string code)
    {
        string? name = _scene.Entities.CountryName(code);
        for (int i = 0; name is not null && i < _scene.Tokens.Count; i++)
        {
            ReadOnlySpan<char> form = _scene.Tokens.Form(i);
            int at = form.IndexOf(name, StringComparison.Ordinal);
            if (at >= 0 && (at == 0 || !char.IsLetter(form[at - 1])) && (at + name.Length == form.Length || !char.IsLetter(form[at + name.Length])))
            {
                TextSpan token = _scene.Tokens.Span(i);
                int sentence = _scene.Tokens.SentenceOf(i);
                Add(new PlaceSlot(new TextSpan(token.Start + at, token.Start + at + name.Length), name, code, Evidence.Article), null, i, i + 1, sentence);
                _countries.Add(code, _ofSentence[sentence][^1]);
                return;
            }
        }
    }

    private void AddName(Entity entity, int sentence)
    {
        // "Republican" and "Muslim" are no places.
        if (entity is { Name: { } name } && (entity.Type is EntityType.Loc or EntityType.Fac || (entity.Type == EntityType.Norp && (entity.Country is not null || EntityArticle.IsBeyondCountries(name)))))
        {
            Add(new PlaceSlot(entity.Span, name, entity.Country, Evidence.Sentence), entity, entity.Tokens.First, entity.Tokens.End, sentence);
            if (_lists.Around(entity, Evidence.Sentence) is { } list)
            {
                Add(list, entity, entity.Tokens.First, entity.Tokens.End, sentence);
            }
        }
    }

    private void Add(PlaceSlot slot, Entity? entity, int first, int end, int sentence)
    {
        PlaceMention mention = new(slot, entity, first, end, sentence);
        _ofSentence[sentence].Add(mention);
        Count(mention);
    }

    private void Count(PlaceMention mention)
    {
        PlaceSlot slot = mention.Slot;
        _counts[(slot.Name, slot.Country)] = _counts.GetValueOrDefault((slot.Name, slot.Country)) + 1;
        _standing[slot.Name] = _standing.GetValueOrDefault(slot.Name) | StandingOf(mention.First, mention.End, mention.Sentence);
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

    private bool Is(int token, string word) => token >= 0 && token < _scene.Tokens.Count && _scene.Tokens.Is(token, word);
}
