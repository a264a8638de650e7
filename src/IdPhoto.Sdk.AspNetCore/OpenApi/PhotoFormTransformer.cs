using System.Globalization;
using System.Text.Json.Nodes;
using IdPhoto.AspNetCore.Jobs;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace IdPhoto.AspNetCore.OpenApi;

/// <summary>Describes the forms with photos.</summary>
internal sealed class PhotoFormTransformer : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<PhotoFormMetadata>().FirstOrDefault() is { } form)
        {
            operation.RequestBody = new OpenApiRequestBody
            {
                Required = true,
                Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { ["multipart/form-data"] = new() { Schema = Schema(form.Kind) } },
            };
            operation.Parameters ??= [];
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = "wait",
                In = ParameterLocation.Query,
                Description = "Seconds to wait for the job, as Prefer: wait=N does; 202 when it takes longer.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "0" },
                Example = JsonValue.Create(30),
            });
        }

        return Task.CompletedTask;
    }

    private static OpenApiSchema Schema(JobKind kind)
    {
        var many = kind is JobKind.Generate or JobKind.Batch;
        var file = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" };
        Dictionary<string, IOpenApiSchema> properties = new(StringComparer.Ordinal)
        {
            ["photo"] = many ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = file, Description = Photos(kind) } : file,
        };
        foreach (var field in FormField.Of(kind))
        {
            properties[field.Name] = new OpenApiSchema
            {
                Type = field.Type,
                Description = field.Description,
                Examples = Example(field) is { } example ? [example] : null,
                Enum = field.Words.Length == 0 ? null : [.. field.Words.Select(word => (JsonNode)word)],
            };
        }

        return new OpenApiSchema { Type = JsonSchemaType.Object, Properties = properties, Required = new HashSet<string>(StringComparer.Ordinal) { "photo" } };
    }

    private static string Photos(JobKind kind) => kind == JobKind.Batch
        ? "Photos (JPEG, PNG, WebP, TIFF, GIF, AVIF, HEIC), or ZIP archives of them."
        : "One photo or several (JPEG, PNG, WebP, TIFF, GIF, AVIF, HEIC).";

    private static JsonValue? Example(FormField field) => field.Example is not { } text ? null
        : field.Type == JsonSchemaType.Integer ? JsonValue.Create(int.Parse(text))
        : field.Type == JsonSchemaType.Number ? JsonValue.Create(double.Parse(text, CultureInfo.InvariantCulture))
        : JsonValue.Create(text);
}
