using Extractor.Claims.Linking;
using Extractor.Entities;
using Extractor.Quantities;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Claims.Ranking;

/// <summary>
/// Lists where a claim may hold: the places of its sentence, of the sentences before, those the article names most often, the place
/// it is about, and nowhere. A place that is named several times is one candidate, described by its nearest mention.
/// </summary>
internal sealed class PlaceCandidates(ClaimScene scene, SentenceTree tree, PlaceMentions mentions, PlaceSlot? main)
{
    private readonly ClaimScene _scene = scene;
    private readonly SentenceTree _tree = tree;
    private readonly PlaceMentions _mentions = mentions;
    private readonly PlaceSlot? _main = main;
    private const int SentencesBack = 3;

    private readonly TreePath _paths = new(tree);

    /// <summary>The candidates of a quantity; the empty one comes first.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="proposal">What the rules found, or null.</param>
    public List<Candidate> Of(Quantity quantity, PlaceSlot? proposal)
    {
        PlaceList list = new(this, quantity, proposal);
        foreach (PlaceMention mention in _mentions.Of(quantity.Sentence).OrderBy(m => Distance(quantity, m)))
        {
            list.Add(mention.Slot, mention);
        }

        for (int sentence = quantity.Sentence - 1; sentence >= Math.Max(0, quantity.Sentence - SentencesBack); sentence--)
        {
            foreach (PlaceMention mention in _mentions.Of(sentence))
            {
                list.Add(mention.Slot with { Evidence = Evidence.Carried }, mention);
            }
        }

        foreach (PlaceSlot slot in new[] { proposal, _main }.OfType<PlaceSlot>())
        {
            list.Add(slot, null);
        }

        foreach (PlaceMention mention in _mentions.Commonest)
        {
            list.Add(mention.Slot with { Evidence = Evidence.Article }, mention);
        }

        return list.Candidates;
    }

    /// <summary>True for two slots that name one place.</summary>
    public static bool Same(PlaceSlot slot, PlaceSlot? other) => other is not null && slot.Name == other.Name && slot.Country == other.Country;

    private static int Distance(Quantity quantity, PlaceMention mention) => mention.First >= quantity.Tokens.End ? mention.First - quantity.Tokens.End : quantity.Tokens.First - mention.End + 2;

    private void Describe(Quantity quantity, PlaceSlot slot, PlaceMention? mention, bool own, FeatureSet features)
    {
        string type = Type(slot, mention);
        int back = mention is null ? 9 : mention.Sentence > quantity.Sentence ? 5 : Math.Min(quantity.Sentence - mention.Sentence, SentencesBack + 1);
        bool paragraph = mention is not null && _scene.SameParagraph(mention.Sentence, quantity.Sentence);
        features.Add("type", type);
        features.Add("back", (back * 4) + (paragraph ? 2 : 0) + (own ? 1 : 0));
        features.Add("type-back", type, back == 0 ? "0" : back == 9 ? "9" : own ? "own" : "1");
        int standing = _mentions.Standing(slot);
        features.Add("standing", standing);
        features.Add("standing-back", (standing * 16) + Math.Min(back, 9));
        for (int bit = 0; bit < 5; bit++)
        {
            features.Add("standing-bit", ((standing >> bit) & 1) == 0 ? -1 : (bit * 2) + (own ? 1 : 0));
        }

        features.Add("often", Math.Min(4, _mentions.Count(slot)));
        features.Add("commonest", Rank(slot));
        if (quantity.Kind == QuantityKind.Money && quantity.Unit is { Length: >= 3 } currency && slot.Country is { } country)
        {
            features.Add("currency", currency.StartsWith(country, StringComparison.Ordinal) ? 1 : 0);
        }

        if (mention is not null)
        {
            features.Add("preposition", type, Preposition(mention));
            features.Add("after", Form(mention.End));
            features.Add("title", _mentions.IsTitle(mention.Sentence) ? 1 : 0);
            string role = MentionRole.Of(_scene.Entities, mention.First, mention.End);
            string distance = back == 0 ? "0" : back == 5 ? "later" : own ? "own" : "1";
            features.Add("role", role, Preposition(mention));
            features.Add("role-back", role, distance);
            features.Add("role-preposition-back", role + distance, Preposition(mention));
        }
    }

    private int Rank(PlaceSlot slot)
    {
        for (int i = 0; i < _mentions.Commonest.Count; i++)
        {
            if (Same(slot, _mentions.Commonest[i].Slot))
            {
                return i;
            }
        }

        return -1;
    }

    private string Type(PlaceSlot slot, PlaceMention? mention) => mention switch
    {
        { Entity: null } => "stand-in",
        { Entity.Type: EntityType.Norp } => "nationality",
        { Entity.Type: EntityType.Fac } => "building",
        _ when slot.Name.Contains(';', StringComparison.Ordinal) => "list",
        _ => slot.Country is null ? "region" : _scene.Entities.CountryName(slot.Country) == slot.Name ? "country" : "town",
    };

    // The word before the place, but for its article: "in", "of", "from"; a comma leads from a town to its region.
    private string Preposition(PlaceMention mention)
    {
        int at = mention.First - 1;
        at = at >= 0 && _scene.Tokens.Form(at) is "the" or "The" ? at - 1 : at;
        return Form(at);
    }

    private string Form(int token) => token < 0 || token >= _scene.Tokens.Count ? "|"
        : _scene.Syntax.Upos(token) is Upos.NUM or Upos.PROPN or Upos.NOUN or Upos.VERB or Upos.ADJ ? _scene.Syntax.Xpos(token)
        : _scene.Tokens.Form(token).ToString().ToLowerInvariant();

    private void Tree(Quantity quantity, int anchor, PlaceMention mention, FeatureSet features)
    {
        TokenRange tokens = new(mention.First, mention.End);
        int head = Head(tokens);
        ItemFeatures.Place(_scene, quantity, head, tokens, features);
        string path = _paths.Of(anchor, head);
        features.Add("path", path);
        features.Add("path-preposition", path, Preposition(mention));
        features.Add("relation", _tree.Relation(head), Preposition(mention));
        features.Add("governor", _tree.Head(head) is >= 0 and var governor ? ItemFeatures.VerbClass(_scene, governor) : "root", Preposition(mention));
        bool person = _scene.Range.Contains(mention.End) && _scene.Entities.At(mention.End)?.Type == EntityType.Person;
        features.Add("person", person ? 1 : 0);
    }

    // The token by which a phrase hangs in the _tree.
    private int Head(TokenRange tokens)
    {
        for (int i = tokens.End - 1; i >= tokens.First; i--)
        {
            if (!tokens.Contains(_tree.Head(i)))
            {
                return i;
            }
        }

        return tokens.End - 1;
    }

    private Candidate None(Quantity quantity, PlaceSlot? proposal)
    {
        FeatureSet features = new((byte)quantity.Kind);
        features.Add("none");
        features.Add("none-rule", proposal is null ? 0 : 1 + (int)proposal.Evidence);
        features.Add("none-own", Math.Min(2, _mentions.Of(quantity.Sentence).Count));
        features.Add("none-unit", quantity.Unit ?? string.Empty);
        features.Add("none-title", _mentions.IsTitle(quantity.Sentence) ? 1 : 0);
        features.Add("none-places", Math.Min(4, _mentions.Distinct));
        features.Add("none-main", _main is null ? 0 : 1);
        return new Candidate(default, null, Evidence.Direct, features);
    }

    /// <summary>The candidates of one quantity as they are put together.</summary>
    private sealed class PlaceList
    {
        private readonly PlaceCandidates _owner;
        private readonly Quantity _quantity;
        private readonly PlaceSlot? _proposal;
        private readonly int _anchor;
        private readonly bool _own;
        private readonly HashSet<(string, string?)> _found = [];

        public PlaceList(PlaceCandidates owner, Quantity quantity, PlaceSlot? proposal)
        {
            _owner = owner;
            _quantity = quantity;
            _proposal = proposal;
            _anchor = owner._tree.Anchor(quantity);
            _own = owner._mentions.Of(quantity.Sentence).Count > 0;
            Candidates = [owner.None(quantity, proposal)];
        }

        public List<Candidate> Candidates { get; }

        /// <summary>Adds a place, the same place in the article's country where the gazetteer knows of none, and the country it lies in.</summary>
        public void Add(PlaceSlot slot, PlaceMention? mention)
        {
            Add(slot, mention, "own");
            string? country = _owner._mentions.Country;
            bool isCountry = slot.Country is not null && _owner._scene.Entities.CountryName(slot.Country) == slot.Name;
            if (country is not null && slot.Country is null && mention?.Entity is { Type: EntityType.Loc or EntityType.Fac } && !slot.Name.Contains(';', StringComparison.Ordinal))
            {
                Add(slot with { Country = country }, mention, "filled");
            }

            if (slot.Country is { } code && !isCountry && mention?.Entity?.Type != EntityType.Fac && _owner._mentions.OfCountry(code) is { } named)
            {
                Add(named.Slot with { Evidence = Evidence.Article }, named, "country");
            }
        }

        private void Add(PlaceSlot slot, PlaceMention? mention, string variant)
        {
            if (!_found.Add((slot.Name, slot.Country)))
            {
                return;
            }

            FeatureSet features = new((byte)_quantity.Kind);
            features.Add("variant", variant, mention?.Entity?.Type == EntityType.Fac ? "building" : "place");
            features.Add("variant-name", variant, slot.Country is null || variant == "filled" ? slot.Name : "-");
            features.Add("rule", Same(slot, _proposal) ? 1 + (int)_proposal!.Evidence : 0);
            features.Add("main", Same(slot, _owner._main) ? 1 : slot.Country is not null && slot.Country == _owner._main?.Country ? 2 : 0);
            Vary(slot, mention, variant, features);
            _owner.Describe(_quantity, slot, mention, _own, features);
            if (mention is not null && mention.Sentence == _quantity.Sentence)
            {
                _owner.Tree(_quantity, _anchor, mention, features);
            }

            Candidates.Add(new Candidate(slot.Span, null, slot.Evidence, features) { Value = slot.Name, Country = slot.Country });
        }

        // "In Quito": the town. "He lives in Quito. Taxes rose": rather the country.
        private void Vary(PlaceSlot slot, PlaceMention? mention, string variant, FeatureSet features)
        {
            int back = mention is null ? 9 : mention.Sentence > _quantity.Sentence ? 5 : Math.Min(_quantity.Sentence - mention.Sentence, SentencesBack + 1);
            string distance = back == 0 ? "0" : back == 9 ? "9" : _own ? "own" : back < 2 ? "1" : "2";
            features.Add("variant-back", variant, distance);
            features.Add("variant-preposition", variant, mention is null ? "-" : distance + _owner.Preposition(mention));
            features.Add("variant-standing", variant, _owner._mentions.Standing(slot) == 0 ? "0" : "1");
            features.Add("variant-often", variant, Math.Min(3, _owner._mentions.Count(slot)).ToString(System.Globalization.CultureInfo.InvariantCulture));
            bool home = slot.Country is not null && slot.Country == _owner._mentions.Country;
            features.Add("variant-home", variant, home ? distance : "abroad");
        }
    }
}
