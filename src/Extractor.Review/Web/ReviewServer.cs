using Extractor.Review.Stores;
using Extractor.Review.Web.Api;
using Extractor.Review.Web.Assets;
using Extractor.Review.Web.Safety;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Extractor.Review.Web;

/// <summary>The web application for reviewers, and the API for programs, over one store. Runs from <see cref="StartAsync"/> until it is disposed.</summary>
public sealed class ReviewServer : IAsyncDisposable
{
    // The longest honest request is a decision with a dozen phrases, or the ids of a long sitting's skipped claims.
    private const int MaxRequestBytes = 256 * 1024;

    private readonly WebApplication _app;

    private ReviewServer(WebApplication app, bool loopback)
    {
        _app = app;
        IsLoopback = loopback;
    }

    /// <summary>True when only this machine reaches it.</summary>
    public bool IsLoopback { get; }

    /// <summary>The addresses it listens on, with the real ports.</summary>
    public IReadOnlyList<string> Addresses =>
        [.. _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses];

    /// <summary>Starts serving. The store stays the caller's.</summary>
    /// <param name="store">The store.</param>
    /// <param name="options">Where and how.</param>
    /// <exception cref="StoreException">An address is not loopback, and the store has no accounts; or an address is none.</exception>
    /// <exception cref="IOException">An address is in use.</exception>
    public static async Task<ReviewServer> StartAsync(ReviewStore store, ReviewServerOptions options)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(options);
        bool loopback = ListenAddresses.AreLoopback(options.Urls);
        if (!loopback && !await store.Accounts.AnyAsync().ConfigureAwait(false))
        {
            throw new StoreException(
                $"{string.Join(", ", options.Urls)} can be reached from other machines, but the store has no accounts. Add one with: extractor review add-user NAME --admin");
        }

        WebApplication app = Build(store, options, loopback);
        try
        {
            await app.StartAsync().ConfigureAwait(false);
        }
        catch (Exception e)
        {
            await app.DisposeAsync().ConfigureAwait(false);
            if (e is InvalidOperationException && options.Urls.Any(u => u.StartsWith("https", StringComparison.OrdinalIgnoreCase)))
            {
                const string remedy = "Name one in ASPNETCORE_Kestrel__Certificates__Default__Path and its password in ASPNETCORE_Kestrel__Certificates__Default__Password.";
                throw new StoreException($"https needs a certificate: {e.Message.Split('\n')[0].TrimEnd('.', '\r')}. {remedy}", e);
            }

            throw;
        }

        return new ReviewServer(app, loopback);
    }

    /// <summary>Ends requests under way and closes the addresses.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync().ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
    }

    private static WebApplication Build(ReviewStore store, ReviewServerOptions options, bool loopback)
    {
        // Empty on purpose: no settings file of the current folder may change how the program listens or what it logs.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "Extractor.Review" });
        builder.Configuration.AddEnvironmentVariables("ASPNETCORE_");
        builder.WebHost.UseKestrel(k => Configure(k, builder.Configuration)).UseUrls([.. options.Urls]);
        builder.Services.AddRouting();
        builder.Services.AddSingleton(store).AddSingleton(options).AddSingleton<OpenWindows>().AddSingleton(TimeProvider.System);
        builder.Services.AddReviewSafety(loopback).AddReviewApi();
        WebApplication app = builder.Build();
        app.UseReviewSafety(loopback);
        app.MapReviewApi();
        app.MapAssets();
        return app;
    }

    private static void Configure(KestrelServerOptions kestrel, ConfigurationManager environment)
    {
        // Certificates may come from the environment. Addresses may not: they would pass by the check for accounts.
        const string certificates = "Certificates";
        IEnumerable<KeyValuePair<string, string?>> given = environment.GetSection("Kestrel:" + certificates).AsEnumerable(makePathsRelative: true);
        kestrel.Configure(new ConfigurationBuilder().AddInMemoryCollection(given.Select(g => KeyValuePair.Create($"{certificates}:{g.Key}", g.Value))).Build());
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = MaxRequestBytes;
        kestrel.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
        kestrel.Limits.MaxRequestLineSize = 16 * 1024;
    }
}
