using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace IdPhoto.AspNetCore.OpenApi;

/// <summary>Says what the API is and how to show a key.</summary>
internal sealed class DescriptionTransformer : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info.Title = "IdPhoto";
        document.Info.Version = "v1";
        document.Info.Description = "A phone photo in, a compliant ID photo out. Photos are deleted after a day, or with DELETE.";
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal);
        document.Components.SecuritySchemes["apiKey"] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Header,
            Name = Security.ApiKeyCheck.Header,
            Description = "Needed where the service has keys.",
        };
        return Task.CompletedTask;
    }
}
