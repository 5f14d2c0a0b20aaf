using System.Collections.Immutable;
using Extractor.Claims.Checks;
using Extractor.Claims.Linking;
using Extractor.Claims.Ranking;
using Extractor.Claims.Sources;
using Extractor.Claims.Sources.Attributions;
using Extractor.Models;
using Extractor.Quantities;

namespace Extractor.Claims;

/// <summary>
/// The door of the Claims stage: turns every quantity into a claim with its item, event, place, time, source, whole, change and assertion, and
/// flags what does not add up. Thread-safe.
/// </summary>
public sealed class ClaimLinker
{
    private readonly SlotChoices _choices;
    private readonly AttributionWeights _attribution;

    /// <summary>Builds the stage with the trained rankers of a model set.</summary>
    /// <exception cref="ModelException">The model of this stage is damaged.</exception>
    public ClaimLinker(ModelSet models)
        : this(SlotChoices.By(ClaimRankers.Read((models ?? throw new ArgumentNullException(nameof(models))).Content(ModelSet.Claims))), AttributionWeights.Read(models.Content(ModelSet.Sources)))
    {
    }

    internal ClaimLinker(SlotChoices choices, AttributionWeights attribution) => (_choices, _attribution) = (choices, attribution);

    /// <summary>Links the claims of an article, in text order.</summary>
    public ClaimArticle Link(QuantityArticle quantities) => Link(quantities, CancellationToken.None);

    /// <summary>The same, unless it is called off between two claims.</summary>
    internal ClaimArticle Link(QuantityArticle quantities, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(quantities);
        ClaimScene scene = new(quantities);
        Linkers linkers = new(scene, _choices, _attribution);
        var claims = new Claim[quantities.Quantities.Length];
        int next = 0;
        for (int sentence = 0; sentence < scene.Tokens.SentenceCount; sentence++)
        {
            scene.Enter(sentence);
            for (; next < claims.Length && quantities.Quantities[next].Sentence == sentence; next++)
            {
                stop.ThrowIfCancellationRequested();
                claims[next] = linkers.Link(next, quantities.Quantities);
            }
        }

        stop.ThrowIfCancellationRequested();
        linkers.PlaceInSpaceAndTime(claims, _choices);
        return new ClaimArticle(quantities, [.. Consistency.Flag(quantities, claims)]);
    }

    private sealed class Linkers
    {
        private readonly ClaimScene _scene;
        private readonly EventLinker _events;
        private readonly ItemLinker _items;
        private readonly ChangeLinker _changes;
        private readonly AssertionLinker _assertions;
        private readonly PlaceLinker _places;
        private readonly TimeLinker _times;
        private readonly UnitResolver _units;
        private readonly PartLinker _parts;
        private readonly SourceLinker _sources;

        public Linkers(ClaimScene scene, SlotChoices choices, AttributionWeights attribution)
        {
            _scene = scene;
            _events = new EventLinker(scene, choices.Events);
            _items = new ItemLinker(scene, _events, choices.Items);
            _changes = new ChangeLinker(scene, _events);
            _assertions = new AssertionLinker(scene, _events);
            _places = new PlaceLinker(scene);
            _times = new TimeLinker(scene);
            _units = new UnitResolver(scene);
            _parts = new PartLinker(scene);
            _sources = new SourceLinker(scene, attribution, choices.Sources);
        }

        public Claim Link(int index, ImmutableArray<Quantity> quantities)
        {
            Quantity quantity = quantities[index];
            PhraseSlot? item = _items.Find(quantity);
            EventSlot? action = _events.Find(quantity, item);
            (Change Change, ChangeRole Role)? change = _changes.Find(quantity);
            int whole = _parts.Find(index, quantity, index + 1 < quantities.Length ? quantities[index + 1] : null);
            Assertion assertion = _assertions.Find(quantity);
            ClaimTraits traits = new(change?.Role, assertion, whole >= 0 && whole < index, action?.Lemma ?? ClaimTraits.Unknown, _items.Head >= 0 ? _scene.Syntax.Lemma(_items.Head) : ClaimTraits.Unknown);
            _places.Read(quantity, traits);
            _times.Read(quantity, traits);
            return new Claim
            {
                Quantity = quantity,
                Unit = _units.Find(quantity, action?.Lemma, item),
                Item = item,
                Event = action,
                Source = _sources.Find(quantity),
                PartOf = whole,
                Change = change?.Change,
                Role = change?.Role,
                Assertion = assertion,
                Likelihoods = new SlotLikelihoods(_items.Likelihood, _events.Likelihood, 1, 1, _sources.Likelihood),
            };
        }

        /// <summary>Chooses place and time of all claims together: what one sentence says often holds for the next.</summary>
        public void PlaceInSpaceAndTime(Claim[] claims, SlotChoices choices)
        {
            IReadOnlyList<Candidate> places = choices.Places(_places.Steps);
            IReadOnlyList<Candidate> times = choices.Times(_times.Steps);
            for (int i = 0; i < claims.Length; i++)
            {
                claims[i] = claims[i] with
                {
                    Place = PlaceLinker.Slot(places[i]),
                    Time = TimeLinker.Slot(times[i]),
                    Likelihoods = claims[i].Likelihoods with { Place = places[i].Likelihood, Time = times[i].Likelihood },
                };
            }
        }
    }
}
