using Extractor.Review.Stores;
using Extractor.Review.Web.Api;
using Microsoft.AspNetCore.Http;

namespace Extractor.Review.Web.Safety;

/// <summary>Answers requests that cannot be served: always as JSON with a stable code and a sentence.</summary>
internal static class FailureResponse
{
    /// <summary>Turns exceptions into answers. The cause of a bug goes to the log of the process, not to the browser.</summary>
    public static async Task Guard(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
        }
        catch (BadHttpRequestException e) when (!context.Response.HasStarted)
        {
            await WriteAsync(context, e.StatusCode, "bad-request", e.Message).ConfigureAwait(false);
        }
        catch (StoreException e) when (!context.Response.HasStarted)
        {
            await WriteAsync(context, StatusCodes.Status503ServiceUnavailable, "store", e.Message).ConfigureAwait(false);
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            await Console.Error.WriteLineAsync($"{context.Request.Method} {context.Request.Path}: {e}").ConfigureAwait(false);
            await WriteAsync(context, StatusCodes.Status500InternalServerError, "bug", "The server failed; its log says why. Nothing was saved.").ConfigureAwait(false);
        }
    }

    /// <summary>Writes a failure.</summary>
    public static Task WriteAsync(HttpContext context, int status, string code, string message)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new Failure(code, message, null));
    }
}
