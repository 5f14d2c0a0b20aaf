using System.Globalization;
using Extractor.Articles;
using Extractor.Claims;
using Extractor.Claims.Ranking;
using Extractor.Claims.Sources.Attributions;
using Extractor.Confidence;
using Extractor.Models;
using Extractor.Quantities;
using Extractor.Records;
using Extractor.Training.Claims;
using Extractor.Training.Evaluation.Claims;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Training.Confidence;

/// <summary>
/// Fits the model of the Confidence stage on annotated articles and writes it. The claims it learns from are linked by rankers that never saw their article,
/// so that it learns how sure the linkers are of articles that are new to them.
/// </summary>
public static class ConfidenceTraining
{
    private const int Folds = 5;

    /// <summary>Fits and writes <c>confidence.model</c> and <c>confidence.svg</c>, the reliability diagram; scores by cross-validation go to the log.</summary>
    /// <param name="files">The annotated articles.</param>
    /// <param name="modelDirectory">Holds the models of the stages before, and gets the new one.</param>
    /// <param name="seed">Seed of the rankers of the folds.</param>
    /// <param name="passes">How often the rankers of the folds read the claims.</param>
    /// <param name="heldOut">Receives the records of all articles as rankers linked them that had not seen them, a line each, in the order of the files; or null.</param>
    /// <param name="log">Receives progress and scores.</param>
    public static void Run(AnnotatedFiles files, string modelDirectory, int seed, int passes, TextWriter? heldOut, TextWriter log)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(log);
        Func<Article, QuantityArticle> reader = EarlierStages.Reader(modelDirectory);
        (string File, string Line, GoldArticle Article)[] lines = [.. GoldArticle.Read(files)];
        List<(GoldArticle Gold, QuantityArticle Read)> articles = [.. lines.Select(l => (l.Article, reader(l.Article.Article)))];
        AttributionWeights attribution = EarlierStages.Attribution(modelDirectory);
        ExampleCollector collector = ClaimsTraining.Collect(articles, attribution);
        List<JudgedClaim> claims = [];
        List<(int Article, string Corpus, JObject Gold, JObject Record)> records = [];
        for (int fold = 0; fold < Folds; fold++)
        {
            int held = fold;
            ClaimLinker linker = new(SlotChoices.By(ClaimsTraining.Rankers(collector, article => article % Folds != held, seed, passes)), attribution);
            for (int i = fold; i < articles.Count; i += Folds)
            {
                ClaimArticle linked = linker.Link(articles[i].Read);
                JObject record = RecordOf(linked);
                records.Add((i, Path.GetFileName(lines[i].File), Parse(lines[i].Line), record));
                claims.AddRange(Judge(i, articles[i].Gold.IsForeign, linked, records[^1].Gold, record));
            }

            log.WriteLine($"claims of articles unseen by their rankers, part {fold + 1} of {Folds}: {claims.Count}");
        }

        foreach (JObject record in records.OrderBy(r => r.Article).Select(r => r.Record))
        {
            heldOut?.WriteLine(record.ToString(Formatting.None));
        }

        foreach (var corpus in records.GroupBy(r => r.Corpus))
        {
            ClaimScore score = ClaimScore.Of(corpus.Select(r => r.Gold), corpus.Select(r => r.Record));
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{corpus.Key}, each article linked by rankers that had not seen it, F1: {string.Join(", ", score.Slots().Append(("event by lemma", score.EventByLemma())).Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Item1} {100 * s.Item2.F1:F1}")))}"));
        }

        Write(claims, modelDirectory, log);
    }

    private static void Write(List<JudgedClaim> claims, string modelDirectory, TextWriter log)
    {
        List<(bool IsForeign, double Confidence, bool Right)> held = [.. Enumerable.Range(0, Folds).SelectMany(fold => Held(claims, fold))];
        List<(double Confidence, bool Right)> whole = [.. held.Select(c => (c.Confidence, c.Right))];
        log.WriteLine($"all claims: {Figures(whole)}");
        log.WriteLine($"claims of the kind that is to be linked: {Figures([.. held.Where(c => !c.IsForeign).Select(c => (c.Confidence, c.Right))])}");
        using MemoryStream content = new();
        using (BinaryWriter writer = new(content, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            ConfidenceWeights.Write(writer, [.. Enum.GetValues<ConfidenceTarget>().Select(target => Fit(claims, target))], Means(claims));
        }

        ModelFile.Write(Path.Combine(modelDirectory, ModelSet.Confidence + ".model"), ModelSet.Confidence, content.ToArray());
        File.WriteAllText(Path.Combine(modelDirectory, ModelSet.Confidence + ".svg"), ReliabilityDiagram.Draw(whole));
    }

    private static string Figures(List<(double Confidence, bool Right)> claims)
    {
        ConfidenceFigures figures = ConfidenceFigures.Of(claims);
        return string.Create(CultureInfo.InvariantCulture, $"{claims.Count}, {claims.Count(c => c.Right)} right as a whole; {Folds} folds by article: calibration error {figures.CalibrationError:F3}, AUROC {figures.Auroc:F3}, errors in the least sure fifth {figures.ErrorsInLowestFifth:F3}");
    }

    private static IEnumerable<(bool IsForeign, double Confidence, bool Right)> Held(List<JudgedClaim> claims, int fold)
    {
        ConfidenceWeights weights = new([Fit([.. claims.Where(c => c.Article % Folds != fold)], ConfidenceTarget.Whole)], new float[ConfidenceFeatures.Count]);
        return claims.Where(c => c.Article % Folds == fold).Select(c => (c.IsForeign, (double)weights.Probability(ConfidenceTarget.Whole, c.Features), IsRight(c, ConfidenceTarget.Whole)));
    }

    // Foreign text is harder or easier as a whole: one more weight takes that up and is not kept.
    private static float[] Fit(List<JudgedClaim> claims, ConfidenceTarget target) => LogisticTrainer.Fit(
        [.. claims.Where(c => target == ConfidenceTarget.Whole || (c.Right is not null && c.Filled.Contains(Slot(target)))).Select(c => ((float[])[.. c.Features, c.IsForeign ? 1 : 0], IsRight(c, target)))],
        ConfidenceFeatures.Count + 1)[..ConfidenceFeatures.Count];

    private static float[] Means(List<JudgedClaim> claims) => [.. Enumerable.Range(0, ConfidenceFeatures.Count).Select(i => claims.Average(c => c.Features[i]))];

    private static bool IsRight(JudgedClaim claim, ConfidenceTarget target) => claim.Right?.Contains(Slot(target)) ?? false;

    private static string Slot(ConfidenceTarget target) => target == ConfidenceTarget.Event ? "event_lemma" : target.ToString().ToLowerInvariant();

    /// <summary>The record of linked claims, with no confidence.</summary>
    internal static JObject RecordOf(ClaimArticle linked)
    {
        ConfidenceEstimator unsure = new(new ConfidenceWeights([.. Enum.GetValues<ConfidenceTarget>().Select(_ => new float[ConfidenceFeatures.Count])], new float[ConfidenceFeatures.Count]));
        using StringWriter writer = new();
        RecordJson.Write(writer, new RecordBuilder(new RecordPipeline("training", string.Empty)).Build(unsure.Estimate(linked)));
        return Parse(writer.ToString());
    }

    private static IEnumerable<JudgedClaim> Judge(int article, bool isForeign, ClaimArticle linked, JObject gold, JObject record)
    {
        JObject[] found = [.. ((JArray)record["claims"]!).Cast<JObject>()];
        IReadOnlyList<HashSet<string>?> right = ClaimScore.Judge([.. ((JArray)gold["claims"]!).Cast<JObject>()], found);
        ConfidenceFeatures described = new(linked);
        for (int i = 0; i < found.Length; i++)
        {
            float[] features = new float[ConfidenceFeatures.Count];
            described.Fill(i, features);
            HashSet<string> filled = [.. Enum.GetValues<ConfidenceTarget>().Select(Slot).Where(slot => found[i][slot == "event_lemma" ? "event" : slot] is { Type: not JTokenType.Null })];
            yield return new JudgedClaim(article, isForeign, features, filled, right[i]);
        }
    }

    /// <summary>Reads a line of JSON; dates stay the words they are.</summary>
    internal static JObject Parse(string line)
    {
        using JsonTextReader reader = new(new StringReader(line)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }
}
