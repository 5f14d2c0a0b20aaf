using System.Globalization;
using Extractor.Cli.CommandLine;
using Extractor.Cli.Extract;
using Extractor.Cli.Review;
using Extractor.Cli.Show;
using Extractor.Records;
using Extractor.Review.Importing;
using Extractor.Review.Stores;

namespace Extractor.Cli.Import;

/// <summary>One run of <c>import</c>.</summary>
internal sealed class ImportRun(string file, ImportFormat format, string uri, string? reviewer, TextWriter messages)
{
    private const int MessagesTold = 20;

    private long _damaged;

    /// <summary>Runs.</summary>
    public async Task<ExitCode> ExecuteAsync()
    {
        using Interruption interruption = new();
        try
        {
            using StreamReader text = RecordLines.OpenText(file);
            if (format != ImportFormat.Jsonl)
            {
                StoreOption.MustExist(uri);
            }

            await using ReviewStore store = await ReviewStore.OpenAsync(uri).ConfigureAwait(false);
            DecisionImporter importer = new(store, reviewer);
            DecisionReport report = format == ImportFormat.Jsonl
                ? await importer.ImportAsync([.. Records(text)], interruption.Token).ConfigureAwait(false)
                : await importer.ImportAsync(format, text, interruption.Token).ConfigureAwait(false);
            Tell(report);
            return report.Articles == 0 ? ExitCode.NothingRead : report.PassedOver + report.Undecided + _damaged > 0 ? ExitCode.SomeFailed : ExitCode.AllRead;
        }
        catch (OperationCanceledException)
        {
            await messages.WriteLineAsync("Interrupted; the decisions that were taken in stand. Import the file again: none is taken in twice.").ConfigureAwait(false);
            return ExitCode.Interrupted;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            await messages.WriteLineAsync($"{file} cannot be read: {VisibleText.OneLine(e.Message)}").ConfigureAwait(false);
            return ExitCode.NothingRead;
        }
        catch (StoreException e)
        {
            await messages.WriteLineAsync(VisibleText.OneLine(e.Message)).ConfigureAwait(false);
            return ExitCode.CannotRun;
        }
    }

    private IEnumerable<ArticleRecord> Records(StreamReader text)
    {
        for (long number = 1; text.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line) && Record(line, number) is { } record)
            {
                yield return record;
            }
        }
    }

    private ArticleRecord? Record(string line, long number)
    {
        try
        {
            return RecordJson.Read(line, number);
        }
        catch (RecordFormatException e)
        {
            _damaged++;
            messages.WriteLine($"{file}:{number}: {e.Reason}.");
            return null;
        }
    }

    private void Tell(DecisionReport report)
    {
        foreach (string message in report.Messages.Take(MessagesTold))
        {
            messages.WriteLine(VisibleText.OneLine(message));
        }

        if (report.Messages.Length > MessagesTold)
        {
            messages.WriteLine($"… and {report.Messages.Length - MessagesTold} more.");
        }

        messages.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Articles:N0} articles: {report.Accepted:N0} claims accepted, {report.Corrected:N0} corrected, {report.Rejected:N0} rejected, {report.Known:N0} known before, {report.Undecided:N0} left undecided; {report.PassedOver:N0} passed over."));
    }
}
