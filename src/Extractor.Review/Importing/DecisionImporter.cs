using Extractor.Records;
using Extractor.Review.Decisions;
using Extractor.Review.Importing.Readers;
using Extractor.Review.Stores;
using Newtonsoft.Json;

namespace Extractor.Review.Importing;

/// <summary>
/// Takes decisions back from other programs. Each decision is taken or refused by itself, by the store's own rules; the same file again adds nothing. Claims
/// that an annotator added are told and not taken in: a store holds what was extracted. Not thread-safe.
/// </summary>
/// <param name="store">The store; it has the articles.</param>
/// <param name="reviewer">Under which name decisions are made; null for the one the file tells, or the program's name.</param>
public sealed class DecisionImporter(ReviewStore store, string? reviewer = null)
{
    private readonly DecisionReport _report = new();

    /// <summary>Takes a file in.</summary>
    /// <param name="format">Label Studio's or doccano's.</param>
    /// <param name="file">The file; not closed.</param>
    /// <param name="stop">Ends it; decisions that were made stand.</param>
    /// <exception cref="InvalidDataException">The file is not of the form; nothing of it was taken in.</exception>
    public async Task<DecisionReport> ImportAsync(ImportFormat format, TextReader file, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        AnnotatedArticle[] articles = Read(format, file);
        foreach (AnnotatedArticle problem in articles.Where(a => a.Problem is not null))
        {
            PassOver(problem.Place, problem.Problem!);
        }

        AnnotatedArticle[] sound = [.. articles.Where(a => a.Problem is null)];
        Dictionary<string, AnnotatedArticle> byId = sound.Where(a => a.ArticleId is not null).GroupBy(a => a.ArticleId!).ToDictionary(a => a.Key, a => a.Last());
        Dictionary<string, AnnotatedArticle> byText = sound.Where(a => a.ArticleId is null && a.Text is not null).GroupBy(a => a.Text!).ToDictionary(a => a.Key, a => a.Last());
        HashSet<AnnotatedArticle> met = [];
        await foreach (ReviewArticle article in store.ReadAllAsync(stop).ConfigureAwait(false))
        {
            string text = article.Record.Article.Text ?? "";
            if (byId.GetValueOrDefault(article.Record.Article.Id) is { } annotated || byText.TryGetValue(text, out annotated))
            {
                met.Add(annotated);
                await ArticleAsync(article, annotated, format.ToString().ToLowerInvariant(), stop).ConfigureAwait(false);
            }
        }

        foreach (AnnotatedArticle lost in sound.Where(a => !met.Contains(a)))
        {
            PassOver(lost.Place, $"the store has no article {lost.ArticleId ?? "of that text"}, or another line of the file is about it too");
        }

        return _report;
    }

    /// <summary>Takes records with reviews in: articles that the store does not have are added, then the reviews are decisions.</summary>
    public async Task<DecisionReport> ImportAsync(IReadOnlyCollection<ArticleRecord> records, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        Dictionary<string, ArticleRecord> byId = records.GroupBy(r => r.Article.Id).ToDictionary(r => r.Key, r => r.Last());
        HashSet<string> known = [];
        await foreach (ReviewArticle article in store.ReadAllAsync(stop).ConfigureAwait(false))
        {
            known.Add(article.Record.Article.Id);
        }

        await store.ImportAsync(byId.Values.Where(r => !known.Contains(r.Article.Id)), stop).ConfigureAwait(false);
        await foreach (ReviewArticle article in store.ReadAllAsync(stop).ConfigureAwait(false))
        {
            if (byId.TryGetValue(article.Record.Article.Id, out ArticleRecord? record))
            {
                _report.Articles++;
                foreach (ReviewClaim claim in article.Claims)
                {
                    string? named = record.Claims.FirstOrDefault(c => c.Id == claim.Extracted.Id)?.Review?.Reviewer;
                    await DecideAsync(article, claim, RecordJudge.Judge(claim.Current, record), reviewer ?? named ?? "records", stop).ConfigureAwait(false);
                }
            }
        }

        return _report;
    }

    private static AnnotatedArticle[] Read(ImportFormat format, TextReader file)
    {
        try
        {
            return [.. format == ImportFormat.LabelStudio ? LabelStudioReader.Read(file) : DoccanoReader.Read(file)];
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{char.ToUpperInvariant(e.Message[0])}{e.Message.TrimEnd('.')[1..]}. Export it anew as JSON.", e);
        }
    }

    private async Task ArticleAsync(ReviewArticle article, AnnotatedArticle annotated, string program, CancellationToken stop)
    {
        if (annotated.Text is { } text && text != article.Record.Article.Text)
        {
            PassOver(annotated.Place, $"its text is not that of the article {article.Record.Article.Id} in the store, so its offsets lead nowhere");
            return;
        }

        _report.Articles++;
        AnnotationJudge judge = new(annotated, article.Claims.Select(c => c.Current));
        foreach (ReviewClaim claim in article.Claims)
        {
            await DecideAsync(article, claim, judge.Judge(claim.Current), reviewer ?? annotated.Reviewer ?? program, stop).ConfigureAwait(false);
        }

        if (judge.NewNumbers > 0)
        {
            _report.Say($"{annotated.Place}: {judge.NewNumbers} numbers were added that are no claims of the article {article.Record.Article.Id}; they were not taken in.");
        }
    }

    private async Task DecideAsync(ReviewArticle article, ReviewClaim claim, ClaimVerdict verdict, string name, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        string place = $"{article.Record.Article.Id} {claim.Extracted.Id}";
        if (verdict.Verdict is not { } decided)
        {
            _report.Undecided += verdict.Reason is null ? 0 : 1;
            _report.Say(verdict.Reason is null ? "" : $"{place}: {verdict.Reason}.");
            return;
        }

        if (IsKnown(claim, decided, name))
        {
            _report.Known++;
            return;
        }

        await store.LeaseAsync(claim.Id, name).ConfigureAwait(false);
        DecisionOutcome outcome = await store.DecideAsync(new NewDecision(claim.Id, claim.Revision, name, decided, verdict.Changes)).ConfigureAwait(false);
        if (outcome.Refusal != Refusal.None)
        {
            await store.ReleaseAsync(claim.Id, name).ConfigureAwait(false);
            _report.Undecided++;
            _report.Say($"{place}: {outcome.Message}");
            return;
        }

        _report.Accepted += decided == Verdict.Accepted ? 1 : 0;
        _report.Corrected += decided == Verdict.Corrected ? 1 : 0;
        _report.Rejected += decided == Verdict.Rejected ? 1 : 0;
    }

    // Compared with the claim as it stands, a decision that was taken in before is an acceptance.
    private static bool IsKnown(ReviewClaim claim, Verdict verdict, string name)
    {
        bool own = claim.History.Any(d => d.UndoneAt is null && d.Revision == claim.Revision && d.Reviewer == name);
        return own && claim.Status switch
        {
            ReviewStatus.Accepted or ReviewStatus.Corrected => verdict == Verdict.Accepted,
            ReviewStatus.Rejected => verdict == Verdict.Rejected,
            _ => false,
        };
    }

    private void PassOver(string place, string why)
    {
        _report.PassedOver++;
        _report.Say($"{place}: {why}.");
    }
}
