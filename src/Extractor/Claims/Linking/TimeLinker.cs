using Extractor.Claims.Ranking;
using Extractor.Entities;
using Extractor.Quantities;

namespace Extractor.Claims.Linking;

/// <summary>Finds when a claim holds: the nearest dated expression of its sentence, or the time of the sentence before in its paragraph.</summary>
internal sealed class TimeLinker(ClaimScene scene)
{
    private const int Near = 10;

    // "3.1% more than in 2020", "down from 40 in May": the time of what is compared.
    private const int Compared = 10;

    private readonly NearestMention _nearest = new(scene, breakCost: 4, beforeCost: 2);
    private readonly TimeCandidates _candidates = new(scene, new SentenceTree(scene));
    private readonly List<SlotStep> _steps = [];
    private TimeSlot? _last;
    private int _lastSentence = -10;

    /// <summary>What may be the time of each quantity read so far.</summary>
    public IReadOnlyList<SlotStep> Steps => _steps;

    /// <summary>Reads the times that a quantity may have. Quantities must come in text order.</summary>
    public void Read(Quantity quantity, ClaimTraits traits) => _steps.Add(scene.Step(quantity, traits, _candidates.Of(quantity, traits, ByRule(quantity))));

    /// <summary>The time that a candidate gives, or null.</summary>
    public static TimeSlot? Slot(Candidate chosen) => chosen.IsNone ? null : new TimeSlot(chosen.Span, chosen.Value!, chosen.Evidence);

    private TimeSlot? ByRule(Quantity quantity)
    {
        if (_nearest.Find(quantity, Extra) is { } found)
        {
            _last = new TimeSlot(found.Entity.Span, Value(scene, found.Entity), found.Cost <= Near ? Evidence.Direct : Evidence.Sentence);
            _lastSentence = quantity.Sentence;
            return quantity.Kind == QuantityKind.Age ? null : _last;
        }

        if (_last is null || quantity.Sentence - _lastSentence > 1 || !scene.SameParagraph(quantity.Sentence, _lastSentence) || quantity.Kind is QuantityKind.Age or QuantityKind.Duration)
        {
            return null;
        }

        _lastSentence = quantity.Sentence;
        return _last with { Evidence = Evidence.Carried };
    }

    private int? Extra(Entity entity)
    {
        if (entity is not { PlacesInTime: true, Value: not null })
        {
            return null;
        }

        return scene.ComparesAt(entity.Tokens.First - 1) ? Compared : 0;
    }

    /// <summary>The value of an expression: <c>since 2018</c> in an article of July 2022 is 2018/2022, at the precision given.</summary>
    public static string Value(ClaimScene scene, Entity entity)
    {
        string value = entity.Value!;
        bool open = IsSince(scene, Opening(scene, entity) - 1) && !value.Contains('/', StringComparison.Ordinal);
        if (!open || scene.Tokens.Segmented.Clean.Article.Published is not { } published)
        {
            return value;
        }

        string end = published.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)[..Math.Min(10, value.Length)];
        return string.CompareOrdinal(value, end) < 0 ? $"{value}/{end}" : value;
    }

    // "since June of last year" is two mentions of one time: "June", and "of last year".
    private static int Opening(ClaimScene scene, Entity entity)
    {
        int first = entity.Tokens.First;
        while (first > 0 && scene.Entities.At(first - 1) is { PlacesInTime: true } before && before.Value == entity.Value && before.Tokens.End == first)
        {
            first = before.Tokens.First;
        }

        return first;
    }

    private static bool IsSince(ClaimScene scene, int token) => token >= 0 && scene.Tokens.Is(token, "since");
}
