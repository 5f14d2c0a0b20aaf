using System.Globalization;
using Extractor.Claims.Linking;
using Extractor.Entities;
using Extractor.Quantities;

namespace Extractor.Claims.Ranking;

/// <summary>
/// Lists where a claim may hold: the places of its sentence, of the sentences before, those the article names most often, the place
/// it is about, and nowhere. A place that is named several times is one candidate, described by its nearest mention.
/// </summary>
internal sealed class PlaceCandidates(ClaimScene scene, SentenceTree tree, PlaceMentions mentions, PlaceSlot? main)
{
    /// <summary>How many sentences before that of the number are looked at one by one.</summary>
    public const int SentencesBack = 3;

    private const int MostCandidates = 24;

    // A place by itself describes better than one that a name bears.
    private const int InnerDistance = 1000;

    private const int MostOwn = 16;

    private static readonly string[] ReadingNames = Enum.GetNames<PlaceReading>();

    // In the country that the article speaks of most, in the second, and in the one named last.
    private static readonly string[] Filled = ["filled", "filled-second", "filled-near"];
    private static readonly string[] Moved = ["moved", "moved-second", "moved-near"];

    private readonly ClaimScene _scene = scene;
    private readonly SentenceTree _tree = tree;
    private readonly PlaceMentions _mentions = mentions;
    private readonly PlaceSlot? _main = main;
    private readonly PlaceFeatures _features = new(scene, tree, mentions, main);

    /// <summary>The candidates of a quantity; the empty one comes first.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="traits">What is known of its claim.</param>
    /// <param name="proposal">What the rules found, or null.</param>
    public List<Candidate> Of(Quantity quantity, ClaimTraits traits, PlaceSlot? proposal)
    {
        PlaceList list = new(this, quantity, traits, proposal);
        foreach (PlaceMention mention in _mentions.Of(quantity.Sentence).OrderBy(m => Distance(quantity, m) + (_mentions.IsInner(m) ? InnerDistance : 0)).Take(MostOwn))
        {
            list.Add(mention.Slot, mention);
            list.Rank++;
        }

        list.Rank = -1;
        foreach (PlaceMention mention in _mentions.ReadingsOf(quantity.Sentence).OrderBy(m => Distance(quantity, m)).Take(MostOwn))
        {
            list.Add(mention.Slot, mention);
        }

        for (int sentence = quantity.Sentence - 1; sentence >= Math.Max(0, quantity.Sentence - SentencesBack); sentence--)
        {
            foreach (PlaceMention mention in _mentions.Of(sentence).Concat(_mentions.ReadingsOf(sentence)))
            {
                list.Add(mention.Slot with { Evidence = Evidence.Carried }, mention);
            }
        }

        foreach (PlaceSlot slot in new[] { proposal, _main }.OfType<PlaceSlot>())
        {
            list.Add(slot, null);
        }

        foreach (PlaceMention mention in _mentions.Commonest.Concat(_mentions.OtherReadings))
        {
            list.Add(mention.Slot with { Evidence = Evidence.Article }, mention);
        }

        foreach (PlaceMention mention in _mentions.All.TakeWhile(_ => list.Candidates.Count < MostCandidates))
        {
            list.Add(mention.Slot with { Evidence = Evidence.Article }, mention);
        }

        return list.Candidates;
    }

    // What spans countries is not one of the article's country: "Latin America", "Syria; Iraq".
    private static bool IsWide(string name) => name.Split("; ").Any(EntityArticle.IsBeyondCountries);

    /// <summary>True for two slots that name one place.</summary>
    public static bool Same(PlaceSlot slot, PlaceSlot? other) => other is not null && slot.Name == other.Name && slot.Country == other.Country;

    private static int Distance(Quantity quantity, PlaceMention mention) => mention.First >= quantity.Tokens.End ? mention.First - quantity.Tokens.End : quantity.Tokens.First - mention.End + 2;

    /// <summary>The candidates of one quantity as they are put together.</summary>
    private sealed class PlaceList
    {
        private readonly PlaceCandidates _owner;
        private readonly Quantity _quantity;
        private readonly PlaceSlot? _proposal;
        private readonly int _anchor;
        private readonly bool _own;
        private readonly ClaimTraits _traits;
        private readonly HashSet<(string, string?)> _found = [];
        private int _carried;

        public PlaceList(PlaceCandidates owner, Quantity quantity, ClaimTraits traits, PlaceSlot? proposal)
        {
            _owner = owner;
            _quantity = quantity;
            _traits = traits;
            _proposal = proposal;
            _anchor = owner._tree.Anchor(quantity);
            _own = owner._mentions.Of(quantity.Sentence).Count > 0;
            Candidates = [owner._features.None(quantity, traits, proposal)];
        }

        public List<Candidate> Candidates { get; }

        /// <summary>How many mentions of the sentence are nearer than the one that is added; -1 behind them.</summary>
        public int Rank { get; set; }

        /// <summary>Adds a place, the same place in the article's country where the gazetteer knows of none, and the country it lies in.</summary>
        public void Add(PlaceSlot slot, PlaceMention? mention)
        {
            Add(slot, mention, "own");
            bool isCountry = slot.Country is not null && _owner._scene.Entities.CountryName(slot.Country) == slot.Name;
            if (mention?.Entity is { } named && Elsewhere(slot, mention, named, isCountry) is { } variants)
            {
                for (int i = 0; i < _owner._mentions.Countries.Commonest.Count; i++)
                {
                    Add(slot with { Country = _owner._mentions.Countries.Commonest[i] }, mention, variants[i]);
                }

                if (_owner._mentions.Near(mention.Sentence) is { } near)
                {
                    Add(slot with { Country = near }, mention, variants[^1]);
                }
            }
            else if (mention is { Entity: null } && isCountry)
            {
                foreach (string other in _owner._mentions.Countries.Commonest)
                {
                    Add(slot with { Name = _owner._scene.Entities.CountryName(other) ?? slot.Name, Country = other }, mention, "stand-in");
                }
            }

            if (slot.Country is { } code && !isCountry && mention?.Entity?.Type != EntityType.Fac && _owner._mentions.OfCountry(code) is { } whole)
            {
                Add(whole.Slot with { Evidence = Evidence.Article }, whole, "country");
            }
        }

        // The variants that a place makes which may lie in another country than is known of it, or null: of some nothing is known, and a town may have a namesake.
        private static string[]? Elsewhere(PlaceSlot slot, PlaceMention mention, Entity named, bool isCountry) =>
            isCountry || IsWide(slot.Name) || named.Type == EntityType.Norp ? null
            : slot.Country is null || named.Type == EntityType.Fac || named.IsCountryInferred || mention.Reading == PlaceReading.Institution ? Filled
            : named.Type == EntityType.Loc ? Moved : null;

        private void Add(PlaceSlot slot, PlaceMention? mention, string variant)
        {
            if (!_found.Add((slot.Name, slot.Country)))
            {
                return;
            }

            FeatureSet features = new((byte)_quantity.Kind);
            features.Add("reading", variant, mention is null ? "-" : ReadingNames[(int)mention.Reading]);
            features.Add("variant", variant, mention?.Entity?.Type == EntityType.Fac ? "building" : "place");
            features.Add("variant-name", variant, slot.Country is null || variant is not ("own" or "country" or "stand-in") ? slot.Name : "-");
            features.Add("rule", Same(slot, _proposal) ? 1 + (int)_proposal!.Evidence : 0);
            features.Add("main", Same(slot, _owner._main) ? 1 : slot.Country is not null && slot.Country == _owner._main?.Country ? 2 : 0);
            Vary(slot, mention, variant, features);
            _owner._features.Describe(_quantity, _traits, slot, mention, _own, features);
            if (mention is not null && mention.Sentence < _quantity.Sentence)
            {
                _carried += mention.Reading == PlaceReading.Plain ? 1 : 0;
                _owner._features.Carried(_quantity, mention, _traits, _own ? 0 : Math.Min(_carried, 4), features);
            }
            else if (mention is not null && mention.Sentence == _quantity.Sentence)
            {
                _owner._features.Rival(_quantity, mention, Math.Min(3, Rank), variant, features);
                _owner._features.Tree(_quantity, _anchor, mention, features);
            }

            Candidates.Add(new Candidate(slot.Span, null, slot.Evidence, features) { Value = slot.Name, Country = slot.Country });
        }

        // "In Quito": the town. "He lives in Quito. Taxes rose": rather the country.
        private void Vary(PlaceSlot slot, PlaceMention? mention, string variant, FeatureSet features)
        {
            int back = mention is null ? 9 : mention.Sentence > _quantity.Sentence ? 5 : Math.Min(_quantity.Sentence - mention.Sentence, SentencesBack + 1);
            string distance = back == 0 ? "0" : back == 9 ? "9" : _own ? "own" : back < 2 ? "1" : "2";
            features.Add("variant-back", variant, distance);
            features.Add("variant-preposition", variant, mention is null ? "-" : distance + _owner._features.Preposition(mention));
            features.Add("variant-standing", variant, _owner._mentions.Standing(slot) == 0 ? "0" : "1");
            features.Add("variant-often", variant, Math.Min(3, _owner._mentions.Count(slot)).ToString(CultureInfo.InvariantCulture));
            bool home = slot.Country is not null && slot.Country == _owner._mentions.Countries.Home;
            features.Add("variant-home", variant, home ? distance : "abroad");
        }
    }
}
