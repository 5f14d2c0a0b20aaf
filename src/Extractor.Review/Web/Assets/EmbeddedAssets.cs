using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Extractor.Review.Web.Assets;

/// <summary>Serves the page's files out of the assembly. Views of the page have addresses of their own, which all give the one page.</summary>
internal static class EmbeddedAssets
{
    private const string Prefix = "wwwroot/";

    private static readonly string[] Views = ["/", "/review", "/list", "/article/{id:long}", "/statistics", "/account"];

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
    }.ToFrozenDictionary();

    /// <summary>Maps every file and every view.</summary>
    public static void MapAssets(this IEndpointRouteBuilder routes)
    {
        Assembly assembly = typeof(EmbeddedAssets).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            Asset asset = Load(assembly, name);
            routes.MapGet("/" + name[Prefix.Length..].Replace('\\', '/'), asset.WriteAsync).ExcludeFromDescription();
            if (name == Prefix + "index.html")
            {
                Array.ForEach(Views, v => routes.MapGet(v, asset.WriteAsync).ExcludeFromDescription());
            }
        }
    }

    private static Asset Load(Assembly assembly, string name)
    {
        using Stream stream = assembly.GetManifestResourceStream(name)!;
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new Asset(content, Types[Path.GetExtension(name)], $"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..16]}\"");
    }

    private sealed record Asset(byte[] Content, string Type, string Tag)
    {
        public Task WriteAsync(HttpContext context)
        {
            context.Response.Headers.CacheControl = "no-cache";
            context.Response.Headers.ETag = Tag;
            if (context.Request.Headers.IfNoneMatch == Tag)
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }

            context.Response.ContentType = Type;
            context.Response.ContentLength = Content.Length;
            return context.Response.Body.WriteAsync(Content, context.RequestAborted).AsTask();
        }
    }
}
