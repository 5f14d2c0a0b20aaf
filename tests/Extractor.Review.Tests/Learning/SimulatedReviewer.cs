using System.Collections.Immutable;
using Extractor.Records;
using Extractor.Review.Decisions;
using Extractor.Review.Stores;
using Newtonsoft.Json.Linq;

namespace Extractor.Review.Tests.Learning;

/// <summary>A reviewer who decides by a rule: what is accepted, what is rejected, and what else is corrected to the annotation.</summary>
/// <param name="Accepts">Whether a claim is accepted as it stands.</param>
/// <param name="Noise">The share of decisions that are made by the coin.</param>
internal sealed record SimulatedReviewer(Func<AnnotatedClaim, bool> Accepts, double Noise = 0)
{
    private long _id;

    /// <summary>Accepts what the annotation says.</summary>
    public static SimulatedReviewer Honest { get; } = new(claim => claim.IsRight);

    /// <summary>Decides articles.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="sees">Which claims are decided at all; null for all.</param>
    public IReadOnlyList<ReviewArticle> Decide(IEnumerable<AnnotatedArticle> articles, Func<AnnotatedClaim, bool>? sees = null)
    {
        Random coin = new(7);
        List<ReviewArticle> decided = [];
        foreach (AnnotatedArticle article in articles)
        {
            decided.Add(new ReviewArticle(decided.Count + 1, article.Record, [.. article.Claims.Select(c => Decide(c, article.Record, sees?.Invoke(c) ?? true, coin))]));
        }

        return decided;
    }

    private Verdict Judge(AnnotatedClaim claim) => Accepts(claim) ? Verdict.Accepted : claim.Gold is null || claim.IsRight ? Verdict.Rejected : Verdict.Corrected;

    private ReviewClaim Decide(AnnotatedClaim claim, ArticleRecord record, bool sees, Random coin)
    {
        Verdict verdict = coin.NextDouble() < Noise ? (coin.Next(2) == 0 ? Verdict.Accepted : Verdict.Rejected) : Judge(claim);
        RecordClaim current = verdict == Verdict.Corrected ? Corrected(claim) : claim.Found;
        ReviewStatus status = !sees ? ReviewStatus.Open : verdict switch
        {
            Verdict.Accepted => ReviewStatus.Accepted,
            Verdict.Corrected => ReviewStatus.Corrected,
            _ => ReviewStatus.Rejected,
        };
        Decision decision = new(++_id, _id, "rita", DateTimeOffset.UnixEpoch.AddMinutes(_id), verdict, [], 1, false, null, null);
        return new ReviewClaim(_id, 0, claim.Found, sees ? current : claim.Found, 1, status, false, null, null, sees ? [decision] : [], record.Pipeline);
    }

    // Only the slots that are wrong change; where in the text their new content stands doesn't matter to learning.
    private static RecordClaim Corrected(AnnotatedClaim claim)
    {
        JObject gold = claim.Gold!;
        bool Wrong(string slot) => !claim.Right!.Contains(slot);
        RecordPhrase? Phrase(string slot) => (string?)gold[slot] is { } text ? new RecordPhrase(0, 1, text, 1) : null;
        RecordClaim corrected = claim.Found with
        {
            Kind = (string)gold["kind"]!,
            Bound = (string)gold["bound"]!,
            Unit = Wrong("unit") ? (string?)gold["unit"] : claim.Found.Unit,
            Event = Wrong("event_lemma") ? ((string?)gold["event"] is { } lemma ? new RecordEvent(0, 1, lemma, lemma, 1) : null) : claim.Found.Event,
            Item = Wrong("item") ? Phrase("item") : claim.Found.Item,
            Source = Wrong("source") ? Phrase("source") : claim.Found.Source,
            Time = Wrong("time") ? ((string?)gold["time"] is { } time ? new RecordTime(0, 1, time, time, 1) : null) : claim.Found.Time,
            Place = Wrong("place") ? Place(gold["place"]) : claim.Found.Place,
        };
        return corrected with { Value = Wrong("value") ? Values(gold["value"]) : claim.Found.Value };
    }

    private static RecordPlace? Place(JToken? gold) => gold is JObject place ? new RecordPlace(0, 1, (string)place["text"]!, (string?)place["name"] ?? (string)place["text"]!, (string?)place["country"], 1) : null;

    private static ImmutableArray<decimal> Values(JToken? gold) => gold switch
    {
        JArray pair => [.. pair.Select(v => (decimal)v)],
        null or { Type: JTokenType.Null } => [],
        _ => [(decimal)gold],
    };
}
