using System.Collections.Immutable;
using Extractor.Models;
using Extractor.Review.Learning.Decided;
using Extractor.Review.Learning.Gold;
using Extractor.Review.Learning.Installing;
using Extractor.Review.Learning.Trials;
using Extractor.Review.Stores;
using Extractor.Training.Confidence;
using Extractor.Training.Confidence.Refitting;

namespace Extractor.Review.Learning;

/// <summary>
/// The door of learning: turns reviewers' decisions into better models. It extracts the decided articles again, asks for each claim and slot whether the reviewer let it stand, fits the
/// confidence anew with the installed weights as prior, and installs the result only if it is better on articles held back: the whole 95 percent interval of the change of the log
/// loss below zero, that of the AUROC above a half, and the expected calibration error not higher; intervals by drawing articles. Deterministic: the same decisions, models and
/// corpora give the same bytes. One run at a time per folder of models; not thread-safe.
/// </summary>
/// <param name="options">What to learn with.</param>
public sealed class Learner(LearningOptions options)
{
    /// <summary>Learns from the decisions about articles.</summary>
    /// <param name="articles">The articles of a store with their claims and decisions.</param>
    /// <param name="stop">Ends the run; nothing is installed then.</param>
    /// <exception cref="LearningException">Models or corpora cannot be read, or the folder of the models cannot be written.</exception>
    public async Task<LearningReport> LearnAsync(IAsyncEnumerable<ReviewArticle> articles, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        using ModelFolder folder = ModelFolder.Open(options.ModelDirectory);
        ModelSet models = Open(folder.Source);
        if (!options.DryRun)
        {
            folder.Hold();
        }

        DecidedSample sample = await DecidedSample.ReadAsync(articles, new ArticleExtractor(models), !options.Corpora.IsEmpty, stop).ConfigureAwait(false);
        InstallationReport unchanged = new(folder.Directory, models.Sha256, models.Sha256, null, []);
        if (Missing(sample.Counts) is { } missing)
        {
            return new LearningReport(LearningOutcome.TooFew, missing, sample.Counts, [], null, unchanged);
        }

        LearnedLinkers? linkers = options.Corpora.IsEmpty ? null : new LinkerLearning(models, options).Run(sample, stop);
        ConfidenceTrial trial = new(ConfidenceModelFile.Of(models), options);
        ImmutableArray<TargetVerdict> verdicts = trial.Run(linkers?.Claims ?? sample.Claims, ArticleFolds.Of(sample.Ids));
        stop.ThrowIfCancellationRequested();
        SortedDictionary<string, Action<string>> better = new(StringComparer.Ordinal);
        if (linkers?.Model is { } content)
        {
            better[ModelSet.Claims] = path => ModelFile.Write(path, ModelSet.Claims, content);
        }

        if (trial.Better(verdicts) is { } confidence)
        {
            better[ModelSet.Confidence] = confidence.Write;
        }

        LearningReport report = Report(sample, verdicts, linkers?.Report, unchanged);
        return better.Count == 0 ? report : options.DryRun ? report with { Outcome = LearningOutcome.WouldInstall } : report with { Outcome = LearningOutcome.Installed, Installation = Install(folder, models, better) };
    }

    /// <summary>Puts the models back that were replaced last.</summary>
    /// <exception cref="LearningException">Nothing was replaced, or the folder cannot be written.</exception>
    public InstallationReport Revert()
    {
        using ModelFolder folder = ModelFolder.Open(options.ModelDirectory);
        folder.Hold();
        string before = Open(folder.Source).Sha256;
        (ImmutableArray<string> files, int number) = folder.Revert();
        return number == 0
            ? throw new LearningException($"In {folder.Directory} no model was replaced by learning, so there is nothing to take back. Name the folder that was learned into with --models DIR.")
            : new InstallationReport(folder.Directory, before, Open(folder.Directory).Sha256, number, files);
    }

    /// <summary>Writes the articles all of whose claims are decided in the form of the annotated corpus, one a line, in the order of the store.</summary>
    /// <param name="articles">The articles of a store with their claims and decisions.</param>
    /// <param name="output">Where to; neither flushed nor closed.</param>
    /// <param name="stop">Ends the run.</param>
    public static async Task<DecisionCounts> WriteGoldAsync(IAsyncEnumerable<ReviewArticle> articles, TextWriter output, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(output);
        DecisionReader reader = new();
        await foreach (ReviewArticle article in articles.WithCancellation(stop).ConfigureAwait(false))
        {
            if (reader.Read(article) is { IsComplete: true } complete)
            {
                await output.WriteAsync(GoldForm.Line(complete) + "\n").ConfigureAwait(false);
            }
        }

        return reader.Counts;
    }

    private static ModelSet Open(string directory)
    {
        try
        {
            return ModelSet.Open(directory);
        }
        catch (ModelException problem)
        {
            throw new LearningException(problem.Message, problem);
        }
    }

    private static LearningReport Report(DecidedSample sample, ImmutableArray<TargetVerdict> verdicts, LinkerReport? linkers, InstallationReport unchanged)
    {
        string confidence = "confidence: " + verdicts[0].Report.Reason;
        string reason = linkers is null ? confidence : $"linkers: {linkers.Reason}; {confidence}";
        return new LearningReport(LearningOutcome.Kept, reason, sample.Counts, [.. verdicts.Select(v => v.Report)], linkers, unchanged)
        {
            DiagramBefore = verdicts[0].Predictions.IsEmpty ? null : ReliabilityDiagram.Draw(verdicts[0].Predictions.Select(p => (p.Before, p.Right))),
            DiagramAfter = verdicts[0].Predictions.IsEmpty ? null : ReliabilityDiagram.Draw(verdicts[0].Predictions.Select(p => (p.After, p.Right))),
        };
    }

    private static InstallationReport Install(ModelFolder folder, ModelSet models, SortedDictionary<string, Action<string>> better)
    {
        int number = folder.Install(better);
        return new InstallationReport(folder.Directory, models.Sha256, Open(folder.Directory).Sha256, number, [.. better.Keys.Select(name => name + ".model")]);
    }

    private string? Missing(DecisionCounts counts)
    {
        int claims = counts.Claims - counts.LostClaims;
        int wrong = claims - counts.RightClaims;
        List<string> missing = [];
        void Need(int have, int need, string what)
        {
            if (have < need)
            {
                missing.Add($"{need - have} more {what} (there are {have} of {need})");
            }
        }

        Need(claims, options.MinDecisions, "claims decided one by one");
        Need(counts.Articles, options.MinArticles, "articles with such claims");
        Need(counts.RightClaims, options.MinOfEach, "claims that were accepted unchanged");
        Need(wrong, options.MinOfEach, "claims that were corrected or rejected");
        return missing.Count == 0 ? null : $"There is too little to learn from. Missing: {string.Join("; ", missing)}.";
    }
}
