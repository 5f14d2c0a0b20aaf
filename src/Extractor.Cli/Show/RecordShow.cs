using Extractor.Cli.Show.Html;
using Extractor.Cli.Show.Terminal;

namespace Extractor.Cli.Show;

/// <summary>Runs <c>extractor show</c>: reads the records, hands those asked for to a view, and reports lines that are none.</summary>
internal sealed class RecordShow(ShowOptions options, TextWriter output, TextWriter error)
{
    private const int FailuresTold = 20;
    private long _read;
    private long _shown;
    private long _failed;

    /// <summary>Shows the records, and says how it went.</summary>
    public ShowOutcome Run()
    {
        if (options.Html is not null && options.Html != ShowOptions.Standard && options.Records != ShowOptions.Standard
            && Path.GetFullPath(options.Html) == Path.GetFullPath(options.Records))
        {
            return Fail(ShowOutcome.WrongUsage, $"--html {options.Html} would overwrite the records; name another file.");
        }

        RecordLines lines;
        try
        {
            lines = RecordLines.Open(options.Records);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail(ShowOutcome.NothingRead, Unreadable(e));
        }

        using (lines)
        {
            return options.Html is null or ShowOptions.Standard ? ShowOn(output, lines) : ShowInFile(options.Html, lines);
        }
    }

    private ShowOutcome ShowOn(TextWriter writer, RecordLines lines)
    {
        IRecordView view = options.Html is null ? new TerminalView(TerminalConsole.Create(writer), options.MinConfidence) : new HtmlView(writer, options);
        ShowAll(view, lines);
        return Outcome();
    }

    private ShowOutcome ShowInFile(string path, RecordLines lines)
    {
        try
        {
            using ReplacedFile file = ReplacedFile.Create(path);
            ShowAll(new HtmlView(file.Writer, options), lines);
            if (_shown > 0)
            {
                file.Commit();
                Tell($"{_shown} {(_shown == 1 ? "article" : "articles")} written to {path}.");
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail(ShowOutcome.CannotWrite, $"{path} cannot be written: {e.Message}");
        }

        return Outcome();
    }

    private void ShowAll(IRecordView view, RecordLines lines)
    {
        foreach (RecordLine line in lines.Read())
        {
            if (line.Record is null)
            {
                Report(line);
                continue;
            }

            _read++;
            if (options.Article is null || line.Record.Article.Id == options.Article)
            {
                view.Show(RecordSelection.Of(line.Record, options.MinConfidence));
                if (++_shown >= options.Limit)
                {
                    break;
                }
            }
        }

        if (_shown > 0)
        {
            view.Finish();
        }
    }

    private void Report(RecordLine line)
    {
        if (++_failed <= FailuresTold)
        {
            Tell($"{options.Name}, line {line.Number} is passed over: {line.Failure}.");
        }
    }

    private ShowOutcome Outcome()
    {
        if (_failed > FailuresTold)
        {
            Tell($"{_failed - FailuresTold} more lines are no records.");
        }

        if (_read == 0)
        {
            return Fail(ShowOutcome.NothingRead, $"{options.Name} holds no record; give a file that extract wrote.");
        }

        if (_shown == 0)
        {
            return Fail(ShowOutcome.WrongUsage, $"none of the {_read} records of {options.Name} has the article id \"{options.Article}\"; ids are compared exactly.");
        }

        return _failed > 0 ? ShowOutcome.SomeFailed : ShowOutcome.Shown;
    }

    private ShowOutcome Fail(ShowOutcome outcome, string message)
    {
        Tell(message);
        return outcome;
    }

    private void Tell(string message) => error.WriteLine("show: " + VisibleText.OneLine(message));

    private string Unreadable(Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => $"{options.Records} does not exist; give a file that extract wrote, or - for standard input.",
        UnauthorizedAccessException when Directory.Exists(options.Records) => $"{options.Records} is a folder; give a file that extract wrote.",
        _ => $"{options.Records} cannot be read: {e.Message}",
    };
}
