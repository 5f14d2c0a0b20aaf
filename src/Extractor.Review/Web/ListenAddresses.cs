using System.Net;
using Extractor.Review.Stores;
using Microsoft.AspNetCore.Http;

namespace Extractor.Review.Web;

/// <summary>Tells which addresses only this machine can reach.</summary>
internal static class ListenAddresses
{
    /// <summary>True when all are loopback.</summary>
    /// <exception cref="StoreException">One is no address.</exception>
    public static bool AreLoopback(IEnumerable<string> urls) => urls.All(IsLoopback);

    private static bool IsLoopback(string url)
    {
        string host;
        try
        {
            host = BindingAddress.Parse(url).Host.Trim('[', ']');
        }
        catch (FormatException e)
        {
            throw new StoreException($"'{url}' is no address to listen on. Write it as http://127.0.0.1:4747.", e);
        }

        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out IPAddress? address) && IPAddress.IsLoopback(address));
    }
}
