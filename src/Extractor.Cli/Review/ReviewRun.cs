using Extractor.Cli.CommandLine;
using Extractor.Cli.Extract;
using Extractor.Cli.Show;
using Extractor.Review.Stores;
using Extractor.Review.Web;

namespace Extractor.Cli.Review;

/// <summary>Runs <c>extractor review</c>: takes the records in, says where the page is, and serves it until Ctrl-C.</summary>
internal sealed class ReviewRun(ReviewSettings settings, TextWriter output, TextWriter error)
{
    /// <summary>Serves until it is interrupted, which is the usual end.</summary>
    public async Task<ExitCode> ExecuteAsync()
    {
        // Looked at first: a mistyped name must not leave an empty store behind.
        if (settings.Records.FirstOrDefault(r => r != ShowOptions.Standard && !File.Exists(r)) is { } missing)
        {
            await error.WriteLineAsync($"{missing} is not there. Give it records as extract writes them.").ConfigureAwait(false);
            return ExitCode.NothingRead;
        }

        using Interruption interruption = new();
        try
        {
            await using ReviewStore store = await ReviewStore.OpenAsync(settings.Store).ConfigureAwait(false);
            RecordImport import = new(store, output, error);
            if (!await import.RunAsync(settings.Records, interruption.Token).ConfigureAwait(false))
            {
                return ExitCode.NothingRead;
            }

            if (settings.Double is { } share)
            {
                await store.SetDoubleShareAsync(share).ConfigureAwait(false);
            }

            await using ReviewServer server = await StartAsync(store).ConfigureAwait(false);
            Announce(server);
            await Task.Delay(Timeout.Infinite, interruption.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return ExitCode.AllRead;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Interrupted while the records were taken in. Run it again: nothing is taken in twice.").ConfigureAwait(false);
            return ExitCode.Interrupted;
        }
        catch (Exception e) when (e is StoreException or IOException)
        {
            await error.WriteLineAsync(e.Message).ConfigureAwait(false);
            return ExitCode.CannotRun;
        }
    }

    private async Task<ReviewServer> StartAsync(ReviewStore store)
    {
        ReviewServerOptions options = new()
        {
            Urls = settings.Urls is { Count: > 0 } urls ? urls : [ReviewSettings.UsualUrl],
            Reviewer = settings.Reviewer ?? Environment.UserName,
            OwnNames = settings.Reviewer is null,
        };
        try
        {
            return await ReviewServer.StartAsync(store, options).ConfigureAwait(false);
        }
        catch (IOException) when (settings.Urls is null)
        {
            // The usual port is taken, by another store under review perhaps: any free one does.
            return await ReviewServer.StartAsync(store, options with { Urls = ["http://127.0.0.1:0"] }).ConfigureAwait(false);
        }
    }

    private void Announce(ReviewServer server)
    {
        string address = server.Addresses[0];
        output.WriteLine($"Reviewing {Shown(settings.Store)} at {string.Join(" and ", server.Addresses)} (Ctrl-C ends)");
        output.Flush();
        if (server.Addresses.Any(a => a.StartsWith("http://", StringComparison.Ordinal)) && !server.IsLoopback)
        {
            error.WriteLine("Warning: passwords travel unencrypted over http. Use https, or put a server with a certificate in front.");
        }

        if (settings.Open && !Browser.TryOpen(address))
        {
            error.WriteLine($"No browser could be opened. Open {address} yourself.");
        }
    }

    // Everything but a plain file may carry a password.
    private static string Shown(string store) => store.Contains("://", StringComparison.Ordinal) || store.Contains('=', StringComparison.Ordinal) ? "the store" : store;
}
