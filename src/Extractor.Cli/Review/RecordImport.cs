using Extractor.Cli.Show;
using Extractor.Records;
using Extractor.Review.Stores;

namespace Extractor.Cli.Review;

/// <summary>Takes files of records into a store and says what came of it. Lines that are no records, or carry no text, are told and passed over.</summary>
internal sealed class RecordImport(ReviewStore store, TextWriter output, TextWriter error)
{
    private const int FailuresTold = 20;
    private long _failed;

    /// <summary>Takes the files in, one after another.</summary>
    /// <returns>False when there were files, and none held a record.</returns>
    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    public async Task<bool> RunAsync(IReadOnlyList<string> files, CancellationToken stop)
    {
        long articles = 0;
        foreach (string file in files)
        {
            articles += await ImportAsync(file, stop).ConfigureAwait(false);
        }

        if (_failed > FailuresTold)
        {
            error.WriteLine($"{_failed - FailuresTold} more lines are no records.");
        }

        return files.Count == 0 || articles > 0;
    }

    private async Task<long> ImportAsync(string file, CancellationToken stop)
    {
        try
        {
            using RecordLines lines = RecordLines.Open(file);
            ImportReport report = await store.ImportAsync(Records(file, lines), stop).ConfigureAwait(false);
            output.WriteLine(Summary(file, report));
            return report.Articles;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"{file} cannot be read: {e.Message}");
            return 0;
        }
    }

    private IEnumerable<ArticleRecord> Records(string file, RecordLines lines)
    {
        foreach (RecordLine line in lines.Read())
        {
            if (line.Record is { Article.Text: not null } record)
            {
                yield return record;
            }
            else
            {
                Tell(file, line);
            }
        }
    }

    private void Tell(string file, RecordLine line)
    {
        if (++_failed <= FailuresTold)
        {
            string reason = line.Failure ?? "the record carries no text, which reviewers need: extract it without --no-text";
            error.WriteLine($"{file}:{line.Number}: {reason}.");
        }
    }

    private static string Summary(string file, ImportReport report)
    {
        (long Count, string What)[] parts =
        [
            (report.NewClaims, "new"), (report.UnchangedClaims, "known"), (report.ChangedClaims, "changed"),
            (report.ReopenedClaims, "open again because they changed"), (report.WithdrawnClaims, "gone"),
        ];
        string claims = string.Join(", ", parts.Where(p => p.Count > 0).Select(p => $"{p.Count:N0} {p.What}"));
        return $"{file}: {report.Articles:N0} articles ({report.NewArticles:N0} new), claims: {(claims.Length > 0 ? claims : "none")}";
    }
}
