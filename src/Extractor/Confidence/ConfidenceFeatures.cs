using Extractor.Articles;
using Extractor.Claims;
using Extractor.Quantities;

namespace Extractor.Confidence;

/// <summary>What speaks for and against the claims of an article, from every stage before. Training and estimation share this class.</summary>
internal sealed class ConfidenceFeatures
{
    /// <summary>How many features there are.</summary>
    public const int Count = SlotsBegin + (Slots * SlotFeatures);

    private const int Kinds = 8;
    private const int Doubts = 13;
    private const int Plain = Doubts + Slots + 1;
    private const int SlotsBegin = Plain + Kinds;
    private const int Slots = 5;
    private const int SlotFeatures = 7;

    private static readonly string[] PlainGrounds =
    [
        "", "number-doubtful", "unit-unknown", "bounded", "not-asserted", "change", "part-of-another", "long-sentence", "crowded-sentence", "in-title", "undated-article", "late-in-article", "flagged",
        "article-doubtful", "article-doubtful", "article-doubtful", "article-doubtful", "article-doubtful", "weakest-slot",
    ];

    private static readonly string[] SlotGrounds = ["item-doubtful", "event-doubtful", "place-doubtful", "time-doubtful", "source-doubtful"];

    private readonly ClaimArticle _article;
    private readonly float[] _doubts = new float[Slots];

    /// <param name="article">The article.</param>
    public ConfidenceFeatures(ClaimArticle article)
    {
        _article = article;

        // Errors keep company: where the article leaves the places of its claims in doubt, those that seem sure are less so.
        foreach (Claim claim in article.Claims)
        {
            _doubts[0] += Log(claim.Likelihoods.Item) / article.Claims.Length;
            _doubts[1] += Log(claim.Likelihoods.Event) / article.Claims.Length;
            _doubts[2] += Log(claim.Likelihoods.Place) / article.Claims.Length;
            _doubts[3] += Log(claim.Likelihoods.Time) / article.Claims.Length;
            _doubts[4] += Log(claim.Likelihoods.Source) / article.Claims.Length;
        }
    }

    /// <summary>The stable code of the ground that a feature belongs to; the record's JSON Schema explains each.</summary>
    public static string Ground(int feature) =>
        feature < Plain ? PlainGrounds[feature] : feature < SlotsBegin ? "kind" : SlotGrounds[(feature - SlotsBegin) / SlotFeatures];

    /// <summary>Describes a claim.</summary>
    /// <param name="index">Which of the article's claims.</param>
    /// <param name="features">Receives <see cref="Count"/> numbers, most of them between 0 and 1.</param>
    public void Fill(int index, Span<float> features)
    {
        Claim claim = _article.Claims[index];
        Quantity quantity = claim.Quantity;
        var tokens = _article.Quantities.Entities.Tokens;
        int length = tokens.Sentence(quantity.Sentence).Count;
        features.Clear();
        features[0] = 1;
        features[1] = Log(quantity.Confidence);
        features[2] = claim.Unit is null ? 1 : 0;
        features[3] = quantity.Bound == Bound.Exact ? 0 : 1;
        features[4] = claim.Assertion == Assertion.Asserted ? 0 : 1;
        features[5] = claim.Change is null ? 0 : 1;
        features[6] = claim.PartOf >= 0 ? 1 : 0;
        features[7] = Math.Min(1, length / 60f);
        features[8] = Neighbours(_article, index) / 4f;
        features[9] = tokens.Segmented.Sentences[quantity.Sentence].Block == BlockKind.Title ? 1 : 0;
        features[10] = tokens.Segmented.Clean.Article.Published is null ? 1 : 0;
        features[11] = Math.Min(1, quantity.Sentence / 20f);
        features[12] = claim.Flags.Length > 0 ? 1 : 0;
        features[Plain + (int)quantity.Kind] = 1;
        SlotLikelihoods likely = claim.Likelihoods;
        _doubts.CopyTo(features[Doubts..]);
        features[Doubts + Slots] = Log(Math.Min(Math.Min(likely.Item, likely.Place), Math.Min(likely.Time, likely.Source)));
        Slot(features, 0, claim.Item?.Evidence, likely.Item);
        Slot(features, 1, claim.Event?.Evidence, likely.Event);
        Slot(features, 2, claim.Place?.Evidence, likely.Place);
        Slot(features, 3, claim.Time?.Evidence, likely.Time);
        Slot(features, 4, claim.Source?.Evidence, likely.Source);
    }

    private static void Slot(Span<float> features, int slot, Evidence? evidence, double likelihood)
    {
        Span<float> own = features.Slice(SlotsBegin + (slot * SlotFeatures), SlotFeatures);
        own[evidence is { } found ? (int)found : 4] = 1;
        own[5] = Log(likelihood);
        own[6] = evidence is null ? Log(likelihood) : 0;
    }

    private static float Log(double probability) => (float)Math.Log(Math.Max(probability, 0.01));

    // Numbers of the same sentence take each other's words.
    private static int Neighbours(ClaimArticle article, int index)
    {
        int count = 0;
        int sentence = article.Claims[index].Quantity.Sentence;
        for (int i = Math.Max(0, index - 4); i < Math.Min(article.Claims.Length, index + 5); i++)
        {
            count += i != index && article.Claims[i].Quantity.Sentence == sentence ? 1 : 0;
        }

        return Math.Min(count, 4);
    }
}
