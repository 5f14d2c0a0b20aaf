using System.Globalization;
using System.Text;
using Extractor.Cli.CommandLine;
using Extractor.Cli.Extract;
using Extractor.Cli.Extract.Output;
using Extractor.Cli.Show;
using Extractor.Models;
using Extractor.Review.Exports;
using Extractor.Review.Stores;

namespace Extractor.Cli.Export;

/// <summary>One run of <c>export</c>. The output appears whole or not at all.</summary>
/// <param name="settings">What to do.</param>
/// <param name="messages">Where everything for people goes.</param>
internal sealed class ExportRun(ExportSettings settings, TextWriter messages)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private long _articles;
    private long _claims;
    private long _failed;

    /// <summary>Runs.</summary>
    public async Task<ExitCode> ExecuteAsync()
    {
        using Interruption interruption = new();
        try
        {
            if (settings.Format == ExportFormat.Brat)
            {
                await ToFolderAsync(interruption.Token).ConfigureAwait(false);
            }
            else
            {
                await ToFileAsync(interruption.Token).ConfigureAwait(false);
            }

            WriteConfiguration();
        }
        catch (OperationCanceledException)
        {
            await messages.WriteLineAsync("Interrupted; nothing was written.").ConfigureAwait(false);
            return ExitCode.Interrupted;
        }
        catch (Exception e) when (e is StoreException or OutputException or ModelException)
        {
            await messages.WriteLineAsync(VisibleText.OneLine(e.Message)).ConfigureAwait(false);
            return ExitCode.CannotRun;
        }

        await messages.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{_articles:N0} articles with {_claims:N0} claims exported{(settings.Output is { } path ? " to " + path : "")}.")).ConfigureAwait(false);
        return _failed > 0 ? (_articles > 0 ? ExitCode.SomeFailed : ExitCode.NothingRead) : ExitCode.AllRead;
    }

    private async Task ToFileAsync(CancellationToken stop)
    {
        using OutputTarget target = settings.Output is { } path ? OutputTarget.File(path) : OutputTarget.StandardOutput();
        await using (StreamWriter text = new(target.Stream, Utf8, leaveOpen: true) { NewLine = "\n" })
        {
            IArticleWriter writer = settings.Format is { } format ? Exporter.To(format, text) : new ConlluClaims(ModelSet.Open(settings.Models), target.Stream);
            await WriteAsync(writer, stop).ConfigureAwait(false);
        }

        target.Commit();
    }

    // Written beside its place and renamed: a folder too is there in full or not at all.
    private async Task ToFolderAsync(CancellationToken stop)
    {
        string folder = Path.GetFullPath(settings.Output!);
        string temporary = $"{folder}.{Environment.ProcessId}.tmp";
        try
        {
            if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            {
                throw new IOException("it is a folder that is not empty");
            }

            Directory.CreateDirectory(temporary);
            await WriteAsync(Exporter.ToBratFolder(temporary), stop).ConfigureAwait(false);
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder);
            }

            Directory.Move(temporary, folder);
        }
        catch (Exception e) when (OutputTarget.IsFault(e))
        {
            throw OutputTarget.CannotWrite(settings.Output!, e);
        }
        finally
        {
            if (Directory.Exists(temporary))
            {
                Directory.Delete(temporary, recursive: true);
            }
        }
    }

    private async Task WriteAsync(IArticleWriter writer, CancellationToken stop)
    {
        await foreach (ExportArticle article in ArticlesAsync(stop).ConfigureAwait(false))
        {
            stop.ThrowIfCancellationRequested();
            if (settings.Filter.Apply(article) is { } wanted)
            {
                writer.Write(wanted);
                _articles++;
                _claims += wanted.Claims.Length;
            }
        }

        writer.Complete();
    }

    private async IAsyncEnumerable<ExportArticle> ArticlesAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        if (settings.Store is { } uri)
        {
            Review.StoreOption.MustExist(uri);
            await using ReviewStore store = await ReviewStore.OpenAsync(uri).ConfigureAwait(false);
            await foreach (ReviewArticle article in store.ReadAllAsync(stop).ConfigureAwait(false))
            {
                yield return ExportArticle.Of(article);
            }

            yield break;
        }

        foreach ((string file, RecordLine line) in settings.Records.SelectMany(Lines))
        {
            if (line.Record is { Article.Text: not null } record)
            {
                yield return ExportArticle.Of(record);
            }
            else
            {
                _failed++;
                await messages.WriteLineAsync($"{file}:{line.Number}: {line.Failure ?? "the record carries no text, which offsets point into: extract it without --no-text"}.").ConfigureAwait(false);
            }
        }
    }

    private IEnumerable<(string File, RecordLine Line)> Lines(string file)
    {
        RecordLines? lines = null;
        try
        {
            lines = RecordLines.Open(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _failed++;
            messages.WriteLine($"{file} cannot be read: {e.Message}");
        }

        using (lines)
        {
            foreach (RecordLine line in lines?.Read() ?? [])
            {
                yield return (file, line);
            }
        }
    }

    private void WriteConfiguration()
    {
        if (settings.Configuration is { } path)
        {
            using OutputTarget target = OutputTarget.File(path);
            target.Stream.Write(Utf8.GetBytes(Exporter.LabelStudioConfiguration()));
            target.Commit();
        }
    }
}
