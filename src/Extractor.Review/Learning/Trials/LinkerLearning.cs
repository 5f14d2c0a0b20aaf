using Extractor.Models;
using Extractor.Review.Learning.Decided;
using Extractor.Review.Learning.Gold;
using Extractor.Training.Claims;
using Extractor.Training.Confidence;

namespace Extractor.Review.Learning.Trials;

/// <summary>What came of learning to link.</summary>
/// <param name="Report">What was found.</param>
/// <param name="Model">The content of the new model; null when it is not better.</param>
/// <param name="Claims">The decided claims as the new linkers find them, to fit the confidence of those; null when the installed ones stay.</param>
internal sealed record LearnedLinkers(LinkerReport Report, byte[]? Model, IReadOnlyList<JudgedClaim>? Claims);

/// <summary>Trains the linkers again where there are enough completely decided articles.</summary>
/// <param name="models">The installed models.</param>
/// <param name="options">The annotated articles, and how many claims are enough.</param>
internal sealed class LinkerLearning(ModelSet models, LearningOptions options)
{
    /// <summary>Learns.</summary>
    /// <exception cref="LearningException">An annotated file cannot be read.</exception>
    public LearnedLinkers Run(DecidedSample sample, CancellationToken stop)
    {
        List<GoldArticle> corpus = Corpus();
        int articles = sample.Articles.Count(a => a.IsComplete);
        int claims = sample.Articles.Where(a => a.IsComplete).Sum(a => a.Claims.Count(c => c.Gold is not null));
        if (claims < options.MinLinkerClaims)
        {
            return new LearnedLinkers(new LinkerReport(articles, claims, false, $"kept: there have to be {options.MinLinkerClaims} claims that were not rejected in articles all of whose claims are decided", []), null, null);
        }

        int[] folds = ArticleFolds.Of(sample.Ids);
        LinkerOutcome outcome = new LinkerTrial(models, ArticleFolds.Count).Run(corpus, [.. sample.Articles.Select((a, i) => new TrialArticle(a.ToArticle(), a.IsComplete ? GoldForm.Line(a) : null, folds[i]))], stop);
        LinkerReport report = LinkerJudge.Judge(claims, outcome.Scores);
        return report.Replaced
            ? new LearnedLinkers(report, outcome.Model, [.. sample.Articles.SelectMany((a, i) => ArticleJudge.Judge(i, a, outcome.Links[i].Record, outcome.Links[i].Features))])
            : new LearnedLinkers(report, null, null);
    }

    private List<GoldArticle> Corpus()
    {
        try
        {
            return [.. GoldArticle.Read(new AnnotatedFiles(options.Corpora[..^1], options.Corpora[^1..])).Select(line => line.Article)];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or FormatException or ArgumentException)
        {
            throw new LearningException($"The annotated articles of {string.Join(", ", options.Corpora)} cannot be read: {problem.Message.TrimEnd('.')}. Give files in the form of corpus/claims.jsonl.", problem);
        }
    }
}
