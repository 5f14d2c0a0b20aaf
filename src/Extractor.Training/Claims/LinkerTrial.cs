using Extractor.Articles;
using Extractor.Claims;
using Extractor.Claims.Ranking;
using Extractor.Claims.Sources.Attributions;
using Extractor.Confidence;
using Extractor.Models;
using Extractor.Quantities;
using Extractor.Records;
using Extractor.Training.Confidence;
using Extractor.Training.Confidence.Refitting;
using Extractor.Training.Evaluation.Claims;
using Newtonsoft.Json.Linq;

namespace Extractor.Training.Claims;

/// <summary>An article that reviewers decided about.</summary>
/// <param name="Article">The article.</param>
/// <param name="Gold">It as a line of annotated articles; null when not all of its claims are decided.</param>
/// <param name="Fold">The part that it is held back with.</param>
internal sealed record TrialArticle(Article Article, string? Gold, int Fold);

/// <summary>An article as linkers that had not seen it link it.</summary>
/// <param name="Record">Its record, with the installed confidence.</param>
/// <param name="Features">The features of its claims.</param>
internal sealed record TrialLinks(ArticleRecord Record, float[][] Features);

/// <summary>What a trial of the linkers found.</summary>
/// <param name="Model">The content of the new model, which all annotated and completely decided articles teach.</param>
/// <param name="Links">Each decided article, in order, linked by rankers that had not seen it.</param>
/// <param name="Scores">Each completely decided article, held back, by the installed linkers and by new ones.</param>
internal sealed record LinkerOutcome(byte[] Model, IReadOnlyList<TrialLinks> Links, IReadOnlyList<(ClaimScore Before, ClaimScore After)> Scores);

/// <summary>
/// Trains the rankers of the Claims stage on annotated articles and on completely decided ones, and compares them with the installed rankers on decided articles that
/// taught neither: an annotated article that is among the decided is left out of the annotated ones.
/// </summary>
/// <param name="models">The installed models.</param>
/// <param name="folds">How many parts the decided articles are held back in.</param>
internal sealed class LinkerTrial(ModelSet models, int folds)
{
    private const int Seed = 1;
    private const int Passes = 12;

    private readonly AttributionWeights _attribution = EarlierStages.Attribution(models.Directory);
    private readonly ConfidenceEstimator _confidence = new(models);
    private readonly RecordBuilder _records = new(new RecordPipeline("training", string.Empty));

    /// <summary>Runs the trial.</summary>
    /// <param name="corpus">The annotated articles.</param>
    /// <param name="decided">The decided articles.</param>
    /// <param name="stop">Ends the run.</param>
    public LinkerOutcome Run(IEnumerable<GoldArticle> corpus, IReadOnlyList<TrialArticle> decided, CancellationToken stop)
    {
        Func<Article, QuantityArticle> reader = EarlierStages.Reader(models.Directory);
        HashSet<string> texts = [.. decided.Select(d => d.Article.Sha256)];
        List<(GoldArticle Gold, QuantityArticle Read)> annotated = [.. corpus.Where(a => !texts.Contains(a.Article.Sha256)).Select(a => (a, reader(a.Article)))];
        QuantityArticle[] read = [.. decided.Select(d => reader(d.Article))];
        TrialArticle[] complete = [.. decided.Where(d => d.Gold is not null)];
        ExampleCollector collector = ClaimsTraining.Collect(
            [.. annotated, .. decided.Index().Where(d => d.Item.Gold is not null).Select(d => (GoldArticle.Parse(d.Item.Gold!, Kinship.Own), read[d.Index]))], _attribution);
        bool Teaches(int article, int held) => article < annotated.Count || complete[article - annotated.Count].Fold != held;

        byte[] model = ClaimsTraining.Content(collector, Seed, Passes);
        ClaimLinker whole = Linker(ClaimRankers.Read(model));
        ClaimLinker installed = Linker(ClaimRankers.Read(models.Content(ModelSet.Claims)));
        ClaimLinker[] parts = new ClaimLinker[folds];
        for (int fold = 0; fold < folds; fold++)
        {
            stop.ThrowIfCancellationRequested();
            int held = fold;
            parts[fold] = Linker(ClaimsTraining.Rankers(collector, article => Teaches(article, held), Seed, Passes));
        }

        List<TrialLinks> links = [];
        List<(ClaimScore, ClaimScore)> scores = [];
        for (int i = 0; i < decided.Count; i++)
        {
            ClaimArticle linked = (decided[i].Gold is null ? whole : parts[decided[i].Fold]).Link(read[i], stop);
            ScoredArticle scored = _confidence.Estimate(linked);
            links.Add(new TrialLinks(_records.Build(scored), ClaimFeatures.Of(scored)));
            if (decided[i].Gold is { } gold)
            {
                scores.Add((Score(gold, installed.Link(read[i], stop)), Score(gold, linked)));
            }
        }

        return new LinkerOutcome(model, links, scores);
    }

    private static ClaimScore Score(string gold, ClaimArticle linked)
    {
        JObject article = ConfidenceTraining.Parse(gold);
        return ClaimScore.Of([article], [ConfidenceTraining.RecordOf(linked)]);
    }

    private ClaimLinker Linker(ClaimRankers rankers) => new(SlotChoices.By(rankers), _attribution);
}
