using Extractor.Articles.Readers;
using Extractor.Cli.CommandLine;
using Extractor.Cli.Extract;
using Extractor.Cli.Extract.Inputs;
using Extractor.Cli.Extract.Output;
using Extractor.Models;
using Extractor.Quantities;

namespace Extractor.Cli.Tag;

/// <summary>
/// One run of <c>tag</c>. Units are tagged a few at a time, in parallel when so asked, and written in the order of the input; memory is bounded by
/// the longest article.
/// </summary>
/// <param name="settings">What to do.</param>
/// <param name="messages">Where failures and warnings go.</param>
internal sealed class TagRun(TagSettings settings, TextWriter messages)
{
    private const int UnitsOfThread = 4;

    private int _documents;
    private int _failures;

    /// <summary>Runs.</summary>
    public ExitCode Execute()
    {
        if (settings.OutputPath is { } path && settings.Inputs.FirstOrDefault(i => File.Exists(i) && PathIdentity.Comparer.Equals(PathIdentity.Of(i), PathIdentity.Of(path))) is { } input)
        {
            messages.WriteLine($"{input} is an input and would be overwritten; write to another file.");
            return ExitCode.WrongUsage;
        }

        using Interruption interruption = new();
        try
        {
            return Execute(interruption.Token);
        }
        catch (Exception e) when (e is ModelException or OutputException)
        {
            messages.WriteLine(e.Message);
            return ExitCode.CannotRun;
        }
    }

    private ExitCode Execute(CancellationToken stop)
    {
        ArticleTagger tagger = new(ModelSet.Open(settings.ModelsDirectory));
        using OutputTarget output = settings.OutputPath is { } path ? OutputTarget.File(path) : OutputTarget.StandardOutput();
        ConlluWriter writer = new(output.Stream);
        foreach (TagUnit[] units in Units().TakeWhile(_ => !stop.IsCancellationRequested).Chunk(settings.Threads == 1 ? 1 : settings.Threads * UnitsOfThread))
        {
            QuantityArticle[] tagged = new QuantityArticle[units.Length];
            if (settings.Threads == 1)
            {
                tagged[0] = Tag(tagger, units[0]);
            }
            else
            {
                Parallel.For(0, units.Length, new ParallelOptions { MaxDegreeOfParallelism = settings.Threads }, i => tagged[i] = Tag(tagger, units[i]));
            }

            for (int i = 0; i < units.Length; i++)
            {
                writer.Write(units[i], tagged[i]);
            }
        }

        if (_documents > 0 || settings.OutputPath is null)
        {
            output.Commit();
        }

        return stop.IsCancellationRequested ? ExitCode.Interrupted
            : _documents == 0 ? ExitCode.NothingRead
            : _failures > 0 ? ExitCode.SomeFailed : ExitCode.AllRead;
    }

    private static QuantityArticle Tag(ArticleTagger tagger, TagUnit unit) => tagger.Analyze(unit.Tokens ?? tagger.Tokenize(unit.Text!));

    private IEnumerable<TagUnit> Units()
    {
        foreach (TagUnit unit in settings.Tokenized ? settings.Inputs.SelectMany(Given) : InputFinder.Find(settings.Inputs, Written()).Inputs.SelectMany(Texts))
        {
            _documents += unit.BeginsDocument ? 1 : 0;
            yield return unit;
        }
    }

    private string[] Written() => settings.OutputPath is { } path ? [path] : [];

    private IEnumerable<TagUnit> Texts(FoundInput input)
    {
        ArticleReader reader = new(new ReaderOptions { DefaultPublished = settings.Published });
        foreach (ReadResult result in input.Failure is { } failure ? [ReadResult.Failed(failure)] : reader.Read(input.Path))
        {
            foreach (ReadFailure report in result.Failure is null ? result.Warnings : [.. result.Warnings, result.Failure])
            {
                Report(report);
            }

            foreach (TagUnit unit in result.Article is { } article ? TextUnits.Of(article) : [])
            {
                yield return unit;
            }
        }
    }

    private IEnumerable<TagUnit> Given(string input)
    {
        using IEnumerator<TagUnit> units = new TokenFile(input).Read().GetEnumerator();
        while (true)
        {
            try
            {
                if (!units.MoveNext())
                {
                    yield break;
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                Report(new ReadFailure(input, ReadReason.Unreadable, $"The input cannot be read: {e.Message.TrimEnd('.')}.", "Check that the file is there, is whole and may be read."));
                yield break;
            }

            yield return units.Current;
        }
    }

    private void Report(ReadFailure report)
    {
        _failures += report.Severity == Severity.Failure ? 1 : 0;
        messages.WriteLine(FailureMessage.Of(report));
    }
}
