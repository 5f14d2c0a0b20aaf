using System.Collections.Immutable;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Extractor.Review.Web.Api;

/// <summary>What the OpenAPI document says beyond what follows from the endpoints.</summary>
internal static class ApiDescription
{
    private const string Description =
        "Claims in the order of a queue, decisions about them, and how the work stands. Programs send Authorization: Bearer TOKEN; a token comes from POST tokens or " +
        "from extractor review add-token. Claims have the form of the record; offsets count Unicode code points. A failure is {code, message, claim}.";

    /// <summary>Adds title, security and the form of values.</summary>
    public static void Configure(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "Extractor review", Version = "1", Description = Description };
            document.Servers = [];
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
            {
                ["token"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer" },
            };
            document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("token", document)] = [] }];
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            if (context.JsonTypeInfo.Type == typeof(ImmutableArray<decimal>))
            {
                schema.Description = "Null when vague, a number, or a pair.";
                schema.Type = null;
                schema.OneOf =
                [
                    new OpenApiSchema { Type = JsonSchemaType.Null },
                    new OpenApiSchema { Type = JsonSchemaType.Number },
                    new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.Number }, MinItems = 2, MaxItems = 2 },
                ];
            }

            return Task.CompletedTask;
        });
    }
}
