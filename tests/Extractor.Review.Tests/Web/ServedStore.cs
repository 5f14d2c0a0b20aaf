using Extractor.Records;
using Extractor.Review.Stores;
using Extractor.Review.Web;

namespace Extractor.Review.Tests.Web;

/// <summary>A store of its own with a real server over it on a free port.</summary>
internal sealed class ServedStore : IAsyncDisposable
{
    private readonly string _folder;

    private ServedStore(string folder, ReviewStore store, ReviewServer server)
    {
        _folder = folder;
        Store = store;
        Server = server;
    }

    public ReviewStore Store { get; }

    public ReviewServer Server { get; private set; }

    public string Address => Server.Addresses[0];

    public static async Task<ServedStore> StartAsync(params ArticleRecord[] records) => await StartAsync(new ReviewServerOptions { Reviewer = "ann" }, records);

    public static async Task<ServedStore> StartAsync(ReviewServerOptions options, params ArticleRecord[] records)
    {
        string folder = Directory.CreateTempSubdirectory("extractor-review-").FullName;
        ReviewStore store = await ReviewStore.OpenAsync(Path.Combine(folder, "review.db"));
        await store.ImportAsync(records);
        return new ServedStore(folder, store, await ReviewServer.StartAsync(store, options));
    }

    /// <summary>Ends the server, so that nothing answers at its address.</summary>
    public async Task<string> StopServerAsync()
    {
        string address = Address;
        await Server.DisposeAsync();
        return address;
    }

    /// <summary>Serves the store again at an address.</summary>
    public async Task StartServerAsync(string address) => Server = await ReviewServer.StartAsync(Store, new ReviewServerOptions { Reviewer = "ann", Urls = [address] });

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await Store.DisposeAsync();
        Directory.Delete(_folder, true);
    }
}
