using System.Collections.Immutable;
using Extractor.Models;
using Extractor.Review.Decisions;
using Extractor.Review.Learning;
using Extractor.Review.Stores;
using Xunit.Abstractions;

namespace Extractor.Review.Tests.Learning;

public sealed class LearnerTests(ITestOutputHelper output) : IDisposable
{
    private readonly string _models = Directory.CreateTempSubdirectory("models").FullName;

    public static TheoryData<string> Biases() => ["rejects dollars", "rejects claims about countries", "accepts more than the models think", "accepts what has a source", "is honest and hasty"];

    public void Dispose() => Directory.Delete(_models, recursive: true);

    [Theory]
    [MemberData(nameof(Biases))]
    public async Task What_reviewers_with_a_bias_decided_makes_the_confidence_of_their_next_decisions_better(string bias)
    {
        SimulatedReviewer reviewer = Reviewer(bias);
        Fill();
        LearningReport report = await Learn(reviewer.Decide(AnnotatedCorpus.Articles.Where((_, i) => !Fresh(i)), Doubtful));
        Tell(report);
        Assert.Equal(LearningOutcome.Installed, report.Outcome);
        Assert.True(report.Targets[0].After!.CalibrationError < report.Targets[0].Before!.CalibrationError);
        Assert.NotEqual(report.Installation.ModelsBefore, report.Installation.ModelsAfter);

        double before = Surprise(reviewer, AnnotatedCorpus.Articles.Where((_, i) => Fresh(i)));
        ImmutableArray<AnnotatedArticle> again = AnnotatedCorpus.Extract(ModelSet.Open(_models), Fresh);
        double after = Surprise(reviewer, again);
        output.WriteLine($"log loss of fresh decisions: {before:F3} -> {after:F3}");
        Assert.All(again, article => Assert.Equal(report.Installation.ModelsAfter, article.Record.Pipeline.Models));
        Assert.True(after < before, $"{before} -> {after}");
    }

    [Fact]
    public async Task Decisions_by_the_coin_install_nothing()
    {
        Random coin = new(3);
        Fill();
        string before = ModelSet.Open(_models).Sha256;
        LearningReport report = await Learn(new SimulatedReviewer(_ => coin.Next(2) == 0).Decide(AnnotatedCorpus.Articles));
        Tell(report);
        Assert.Equal(LearningOutcome.Kept, report.Outcome);
        Assert.Equal(before, ModelSet.Open(_models).Sha256);
    }

    [Fact]
    public async Task The_same_decisions_give_the_same_bytes_and_can_be_taken_back()
    {
        Fill();
        string model = Path.Combine(_models, "confidence.model");
        byte[] installed = File.ReadAllBytes(model);
        IReadOnlyList<ReviewArticle> articles = Reviewer("accepts what has a source").Decide(AnnotatedCorpus.Articles.Take(40));
        LearningReport once = await Learn(articles);
        Assert.Equal(LearningOutcome.Installed, once.Outcome);
        byte[] learned = File.ReadAllBytes(model);
        InstallationReport reverted = new Learner(new LearningOptions { ModelDirectory = _models }).Revert();
        Assert.Equal((once.Installation.ModelsAfter, once.Installation.ModelsBefore), (reverted.ModelsBefore, reverted.ModelsAfter));
        Assert.Equal(installed, File.ReadAllBytes(model));

        LearningReport again = await Learn(articles);
        Assert.Equal(once.Installation.ModelsAfter, again.Installation.ModelsAfter);
        Assert.Equal(learned, File.ReadAllBytes(model));
    }

    [Fact]
    public async Task A_dry_run_tells_what_it_would_install_and_changes_nothing()
    {
        Fill();
        LearningReport report = await Learn(Reviewer("accepts what has a source").Decide(AnnotatedCorpus.Articles.Take(40)), new LearningOptions { DryRun = true });
        Assert.Equal(LearningOutcome.WouldInstall, report.Outcome);
        Assert.Equal(ModelSet.Open(AnnotatedCorpus.Models).Sha256, ModelSet.Open(_models).Sha256);
        Assert.Equal(Directory.GetFiles(AnnotatedCorpus.Models, "*.model").Length, Directory.GetFiles(_models).Length);
    }

    [Fact]
    public async Task Few_decisions_tell_what_is_missing()
    {
        Fill();
        LearningReport report = await Learn(SimulatedReviewer.Honest.Decide(AnnotatedCorpus.Articles.Take(3)));
        Assert.Equal(LearningOutcome.TooFew, report.Outcome);
        Assert.Contains("17 more articles", report.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_put_back_where_nothing_was_replaced()
    {
        Fill();
        Assert.Contains("nothing to take back", Assert.Throws<LearningException>(() => new Learner(new LearningOptions { ModelDirectory = _models }).Revert()).Message, StringComparison.Ordinal);
    }

    private static SimulatedReviewer Reviewer(string bias) => bias switch
    {
        "rejects dollars" => new(c => c.IsRight && c.Found is not { Kind: "money", Unit: "USD" }, 0.05),
        "rejects claims about countries" => new(c => c.IsRight && c.Found.Place is not { Name: "United Kingdom" or "United States" or "India" or "Kenya" or "Bangladesh" or "France" or "Germany" or "Syria" }, 0.05),
        "accepts more than the models think" => new(c => c.Right is { } right && right.Contains("value") && right.Contains("unit") && right.Contains("item"), 0.05),
        "accepts what has a source" => new(c => c.Right is not null && c.Found.Source is not null, 0.1),
        _ => new(c => c.IsRight, 0.3),
    };

    // The least sure come first, and nobody gets to the end of a list.
    private static bool Doubtful(AnnotatedClaim claim) => claim.Found.Confidence < 0.5;

    // A third of the articles is decided after learning.
    private static bool Fresh(int article) => article % 3 == 0;

    private static double Surprise(SimulatedReviewer reviewer, IEnumerable<AnnotatedArticle> articles) =>
        reviewer.Decide(articles).SelectMany(a => a.Claims).Average(c => -Math.Log(c.Status == ReviewStatus.Accepted ? c.Extracted.Confidence : 1 - c.Extracted.Confidence));

    private static async IAsyncEnumerable<ReviewArticle> Stream(IEnumerable<ReviewArticle> articles)
    {
        foreach (ReviewArticle article in articles)
        {
            await Task.CompletedTask;
            yield return article;
        }
    }

    private Task<LearningReport> Learn(IEnumerable<ReviewArticle> articles, LearningOptions? options = null) =>
        new Learner((options ?? new LearningOptions()) with { ModelDirectory = _models }).LearnAsync(Stream(articles));

    private void Fill()
    {
        foreach (string file in Directory.GetFiles(AnnotatedCorpus.Models, "*.model"))
        {
            File.Copy(file, Path.Combine(_models, Path.GetFileName(file)));
        }
    }

    private void Tell(LearningReport report)
    {
        output.WriteLine($"{report.Outcome}: {report.Reason}; {report.Decisions}");
        foreach (TargetReport target in report.Targets)
        {
            output.WriteLine($"{target.Target} {target.Right}/{target.Claims} {target.Way}: {target.Before} -> {target.After} {target.LossChange} {target.AurocAfter} {target.Reason}");
        }
    }
}
