using System.Globalization;
using Extractor.Claims.Linking;
using Extractor.Entities;
using Extractor.Quantities;
using Extractor.Tokens;

namespace Extractor.Claims.Ranking;

/// <summary>What speaks for and against a place as that of a quantity, and for leaving the slot empty. Looks at a bounded number of mentions a call.</summary>
internal sealed class PlaceFeatures(ClaimScene scene, SentenceTree tree, PlaceMentions mentions, PlaceSlot? main)
{
    private const int MostOwn = 16;

    private const int MostShare = 40;

    private static readonly string[] Digits = [.. Enumerable.Range(0, MostShare + 1).Select(i => i.ToString(CultureInfo.InvariantCulture))];
    private static readonly string[] HomeCounts = ["0h", "1h", "2h", "3h", "4h"];
    private static readonly string[] AwayCounts = ["0-", "1-", "2-", "3-", "4-"];

    private readonly TreePath _paths = new(tree);
    private readonly SentenceThemes _themes = new(scene);
    private readonly MentionRoles _roles = new(scene.Entities);
    private readonly int _kinds = Kinds(scene.Article);
    private OwnPlaces _own = new(-1, 0, string.Empty, []);

    // What the article counts most: of money and shares the text says less where than of people.
    private static int Kinds(QuantityArticle article)
    {
        int business = article.Quantities.Count(q => q.Kind is QuantityKind.Money or QuantityKind.Share);
        return article.Quantities.Length == 0 ? 0 : 4 * business / article.Quantities.Length;
    }

    /// <summary>Adds what speaks for a place wherever it stands: of what sort it is, how far away, and what standing it has in the article.</summary>
    public void Describe(Quantity quantity, ClaimTraits traits, PlaceSlot slot, PlaceMention? mention, bool own, FeatureSet features)
    {
        string type = Type(slot, mention);
        int back = mention is null ? 9 : mention.Sentence > quantity.Sentence ? 5 : Math.Min(quantity.Sentence - mention.Sentence, PlaceCandidates.SentencesBack + 1);
        bool paragraph = mention is not null && scene.SameParagraph(mention.Sentence, quantity.Sentence);
        features.Add("type", type);
        features.Add("back", (back * 4) + (paragraph ? 2 : 0) + (own ? 1 : 0));
        features.Add("inferred", mention?.Entity is { IsCountryInferred: true } ? 1 : 0);
        features.Add("type-back", type, back == 0 ? "0" : back == 9 ? "9" : own ? "own" : "1");
        int standing = mentions.Standing(slot);
        features.Add("standing", standing);
        features.Add("standing-back", (standing * 16) + Math.Min(back, 9));
        for (int bit = 0; bit < 5; bit++)
        {
            features.Add("standing-bit", ((standing >> bit) & 1) == 0 ? -1 : (bit * 2) + (own ? 1 : 0));
        }

        features.Add("often", Math.Min(4, mentions.Count(slot)));
        features.Add("commonest", Rank(slot));
        string typeWhere = type + (back == 0 ? "0" : own ? "own" : back >= 4 ? "far" : "near");
        bool home = slot.Country is not null && slot.Country == mentions.Countries.Home;
        features.Add("country-share", typeWhere, Digits[mentions.Countries.Share(slot.Country)]);
        features.Add("countries", typeWhere, (home ? HomeCounts : AwayCounts)[Math.Min(4, mentions.Countries.Count)]);
        features.Add("share", typeWhere, Digits[Math.Min(MostShare, mentions.Share(slot))]);
        if (quantity.Kind == QuantityKind.Money && quantity.Unit is { Length: >= 3 } currency && slot.Country is { } country)
        {
            features.Add("currency", currency.StartsWith(country, StringComparison.Ordinal) ? 1 : 0);
        }

        if (mention is not null)
        {
            features.Add("preposition", type, Preposition(mention));
            features.Add("after", scene.FunctionWord(mention.End));
            features.Add("title", mentions.IsTitle(mention.Sentence) ? 1 : 0);
            string role = _roles.Of(mention.First, mention.End);
            string distance = back == 0 ? "0" : back == 5 ? "later" : own ? "own" : "1";
            features.Add("role", role, Preposition(mention));
            features.Add("role-back", role, distance);
            string typeAt = type + distance;
            features.Add("event-type", typeAt, traits.Event);
            features.Add("item-type", typeAt, traits.Item);
            features.Add("role-preposition-back", role + distance, Preposition(mention));
            if (mention.Sentence != quantity.Sentence)
            {
                Theme(quantity, mention.Sentence, type, features);
            }
        }
    }

    /// <summary>Adds how a mention of the sentence stands among the others: the nearest of several, and those behind <c>in</c> before others.</summary>
    public void Rival(Quantity quantity, PlaceMention mention, int rank, string variant, FeatureSet features)
    {
        OwnPlaces own = Own(quantity.Sentence);
        bool locates = IsLocating(mention);
        bool within = own.Places.Exists(p => p.Country == mention.Slot.Country && p.Name != mention.Slot.Name);
        features.Add("rank", (rank * 2) + (mention.First < quantity.Tokens.First ? 0 : 1));
        features.Add("rivals", variant, string.Create(CultureInfo.InvariantCulture, $"{rank}{Math.Min(2, own.Located)}{(locates ? 1 : 0)}"));
        features.Add("within", Type(mention.Slot, mention), within ? "1" : "0");
    }

    /// <summary>Adds what hands a place on to a later sentence: it is among the last ones named, and the sentence takes up what was said.</summary>
    public void Carried(Quantity quantity, PlaceMention mention, ClaimTraits traits, int rank, FeatureSet features)
    {
        int back = Math.Min(quantity.Sentence - mention.Sentence, PlaceCandidates.SentencesBack + 1);
        features.Add("carried-rank", (rank * 8) + back);
        features.Add("carried-opening", scene.FunctionWord(scene.Range.First), rank == 1 ? "last" : "before");
        features.Add("carried-part", (traits.IsPart ? 1 : 0) + (2 * rank));
        features.Add("carried-assertion", (int)traits.Assertion);
        features.Add("carried-event", traits.Event);
        features.Add("carried-item", traits.Item);
    }

    // Whether the sentence of the mention speaks of the same things.
    private void Theme(Quantity quantity, int sentence, string type, FeatureSet features)
    {
        int nouns = Math.Min(3, _themes.SharedNouns(sentence, quantity.Sentence));
        int names = Math.Min(2, _themes.SharedNames(sentence, quantity.Sentence));
        int unit = quantity.Unit is { } lemma && _themes.Has(sentence, lemma) ? 1 : 0;
        features.Add("shared-nouns", nouns);
        features.Add("shared-names", names);
        features.Add("shared-unit", unit);
        features.Add("shared", type, string.Create(CultureInfo.InvariantCulture, $"{nouns}{names}{unit}"));
    }

    private int Rank(PlaceSlot slot)
    {
        for (int i = 0; i < mentions.Commonest.Count; i++)
        {
            if (PlaceCandidates.Same(slot, mentions.Commonest[i].Slot))
            {
                return i;
            }
        }

        return -1;
    }

    private string Type(PlaceSlot slot, PlaceMention? mention) => mention switch
    {
        { Entity: null } => slot.Name == PlaceStandIns.World ? "world" : slot.Country is { } code && scene.Entities.CountryName(code) == slot.Name ? "stand-in" : "stand-in-within",
        { Reading: PlaceReading.Undirected } => "undirected",
        { Reading: PlaceReading.Site } => "site",
        { Reading: PlaceReading.Institution } => "institution",
        { } when mentions.IsInner(mention) => "inner",
        { Entity.Type: EntityType.Norp } => "nationality",
        { Entity.Type: EntityType.Fac } => "building",
        _ when slot.Name.Contains(';', StringComparison.Ordinal) => "list",
        _ => slot.Country is null ? "region" : scene.Entities.CountryName(slot.Country) == slot.Name ? "country" : "town",
    };

    /// <summary>The word before a place, but for its article: <c>in</c>, <c>of</c>, <c>from</c>; a comma leads from a town to its region.</summary>
    public string Preposition(PlaceMention mention)
    {
        int at = mention.First - 1;
        at = at >= 0 && scene.Tokens.Form(at) is "the" or "The" ? at - 1 : at;
        return scene.FunctionWord(at);
    }

    /// <summary>Adds how a mention of the sentence hangs together with the number.</summary>
    public void Tree(Quantity quantity, int anchor, PlaceMention mention, FeatureSet features)
    {
        TokenRange tokens = new(mention.First, mention.End);
        int head = Head(tokens);
        ItemFeatures.Place(scene, quantity, head, tokens, features);
        string path = _paths.Of(anchor, head);
        features.Add("path", path);
        features.Add("path-preposition", path, Preposition(mention));
        features.Add("relation", tree.Relation(head), Preposition(mention));
        features.Add("governor", tree.Head(head) is >= 0 and var governor ? ItemFeatures.VerbClass(scene, governor) : "root", Preposition(mention));
        bool person = scene.Range.Contains(mention.End) && scene.Entities.At(mention.End)?.Type == EntityType.Person;
        features.Add("person", person ? 1 : 0);

        // "Honduras 3-0 Nicaragua", "Sweden beat South Korea 1-0": sides of a match.
        bool beside = mention.End == quantity.Tokens.First || mention.First == quantity.Tokens.End;
        features.Add("beside", (beside ? 1 : 0) + (quantity.Kind == QuantityKind.Score ? 2 : 0));
    }

    // The token by which a phrase hangs in the tree.
    private int Head(TokenRange tokens)
    {
        for (int i = tokens.End - 1; i >= tokens.First; i--)
        {
            if (!tokens.Contains(tree.Head(i)))
            {
                return i;
            }
        }

        return tokens.End - 1;
    }

    /// <summary>The candidate that leaves the slot empty.</summary>
    public Candidate None(Quantity quantity, ClaimTraits traits, PlaceSlot? proposal)
    {
        FeatureSet features = new((byte)quantity.Kind);
        features.Add("none");
        features.Add("none-rule", proposal is null ? 0 : 1 + (int)proposal.Evidence);
        features.Add("none-own", Math.Min(2, mentions.Of(quantity.Sentence).Count));
        features.Add("none-unit", quantity.Unit ?? string.Empty);
        features.Add("none-title", mentions.IsTitle(quantity.Sentence) ? 1 : 0);
        features.Add("none-places", Math.Min(4, mentions.Distinct));
        features.Add("none-main", main is null ? 0 : 1);
        features.Add("none-countries", Math.Min(4, mentions.Countries.Count));
        features.Add("none-share", mentions.Countries.Share(mentions.Countries.Home));
        features.Add("none-common", mentions.Commonest.Count == 0 ? -1 : mentions.Share(mentions.Commonest[0].Slot));
        features.Add("none-near", ClaimScene.SentencesSince(quantity.Sentence, at => mentions.Of(at).Count > 0));
        features.Add("none-anchor", scene.Syntax.Lemma(tree.Anchor(quantity)));
        features.Add("none-kinds", _kinds);
        features.Add("none-assertion", (int)traits.Assertion);
        features.Add("none-event", traits.Event);
        features.Add("none-item", traits.Item);
        string own = mentions.Of(quantity.Sentence).Count > 0 ? "own" : "no";
        features.Add("none-event-own", traits.Event, own);
        features.Add("none-item-own", traits.Item, own);
        features.Add("none-poll", scene.IsPoll ? 1 : 0);
        features.Add("none-part", traits.IsPart ? 1 : 0);
        features.Add("none-opening", scene.FunctionWord(scene.Range.First));
        QuantityClause clause = QuantityClause.Of(scene, tree, quantity);
        features.Add("none-verb", clause.Verb);
        features.Add("none-subject", clause.Subject);
        features.Add("none-tense", clause.Tense);
        features.Add("none-unit-own", quantity.Unit ?? string.Empty, mentions.Of(quantity.Sentence).Count > 0 ? "1" : "0");
        features.Add("none-types", Own(quantity.Sentence).Types);
        return new Candidate(default, null, Evidence.Direct, features);
    }

    private bool IsLocating(PlaceMention mention) => Preposition(mention) is "in" or "at" or "near" or "across";

    // Read once a sentence.
    private OwnPlaces Own(int sentence)
    {
        if (_own.Sentence != sentence)
        {
            PlaceMention[] places = [.. mentions.Of(sentence).Take(MostOwn)];
            string types = string.Concat(places.Select(m => Type(m.Slot, m)[..2] + (Preposition(m) is "in" or "at" ? "+" : string.Empty)).Distinct().Order(StringComparer.Ordinal));
            _own = new OwnPlaces(sentence, places.Count(IsLocating), types, [.. places.Select(m => (m.Slot.Name, m.Slot.Country)).Distinct()]);
        }

        return _own;
    }

    /// <summary>The places that a sentence names.</summary>
    /// <param name="Sentence">The sentence.</param>
    /// <param name="Located">How many stand behind a preposition of place.</param>
    /// <param name="Types">Of which sorts they are.</param>
    /// <param name="Places">The places, each once.</param>
    private sealed record OwnPlaces(int Sentence, int Located, string Types, List<(string Name, string? Country)> Places);
}
