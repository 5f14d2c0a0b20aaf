using System.Text.Json;
using System.Text.Json.Serialization;
using Extractor.Review.Web.Safety;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Extractor.Review.Web.Api;

/// <summary>The API, version 1: JSON with the record's naming, described by its own OpenAPI document.</summary>
internal static class ReviewApi
{
    /// <summary>Where it begins.</summary>
    public const string Path = "/api/v1";

    /// <summary>Registers how the API writes and describes itself.</summary>
    public static IServiceCollection AddReviewApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(o => Configure(o.SerializerOptions));
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        services.AddOpenApi("v1", ApiDescription.Configure);
        return services;
    }

    /// <summary>Maps all endpoints.</summary>
    public static void MapReviewApi(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder api = routes.MapGroup(Path);
        SessionEndpoints.Map(api);
        QueueEndpoints.Map(api);
        ClaimEndpoints.Map(api);
        BulkEndpoints.Map(api);
        routes.MapOpenApi(Path + "/openapi.json").OpenToAll();
        api.MapFallback(Unknown).ExcludeFromDescription();
    }

    private static IResult Unknown(HttpContext context) =>
        Results.Json(new Failure("bad-request", $"There is no {context.Request.Path}. See {Path}/openapi.json.", null), statusCode: StatusCodes.Status404NotFound);

    private static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.DictionaryKeyPolicy = null;
        options.MaxDepth = 16;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false));
        options.Converters.Add(new RecordValueConverter());
    }
}
