using System.Security.Cryptography;
using System.Text.Json;
using IdPhoto.AspNetCore.Documents;
using IdPhoto.AspNetCore.Uploads;
using IdPhoto.Templates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace IdPhoto.AspNetCore.Endpoints;

/// <summary>The documents that the service knows.</summary>
internal static class TemplateEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var group = api.MapGroup("/templates").WithTags("Templates");
        group.MapGet("", List).WithName("IdPhoto.ListTemplates").WithSummary("The documents, all or those that match")
            .Produces<PhotoTemplate[]>().Produces(StatusCodes.Status304NotModified);
        group.MapGet("/{id}", Get).WithName("IdPhoto.GetTemplate").WithSummary("One document")
            .Produces<PhotoTemplate>().Produces(StatusCodes.Status304NotModified).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static IResult List(
        HttpContext context, ITemplateProvider templates, string? search = null, string? country = null, string? kind = null, string? size = null, bool unverified = false)
    {
        DocumentKind? document = null;
        if (kind is not null)
        {
            document = Enum.GetValues<DocumentKind>().Where(k => ApiJson.Word(k).Equals(kind, StringComparison.OrdinalIgnoreCase)).Cast<DocumentKind?>().FirstOrDefault();
            if (document is null)
            {
                return Problems.Of(
                    StatusCodes.Status400BadRequest,
                    nameof(IdPhotoErrorCode.InvalidRequest),
                    $"kind takes {string.Join(", ", Enum.GetValues<DocumentKind>().Select(k => ApiJson.Word(k)))}.");
            }
        }

        var found = templates.Find(new TemplateQuery { Text = search, Country = country, Document = document, Size = size, IncludeUnverified = unverified });
        return Tagged(context, JsonSerializer.SerializeToUtf8Bytes(found, ApiJson.Facts));
    }

    private static IResult Get(string id, HttpContext context, ITemplateProvider templates)
    {
        try
        {
            return Tagged(context, JsonSerializer.SerializeToUtf8Bytes(templates.Require(id), ApiJson.Facts));
        }
        catch (IdPhotoException e)
        {
            return Problems.Of(StatusCodes.Status404NotFound, e.Code.ToString(), e.Message);
        }
    }

    // The tag is the content's: it changes when a template does, and is the same on every machine.
    private static FileContentHttpResult Tagged(HttpContext context, byte[] json)
    {
        context.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Bytes(
            json, "application/json; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(json).AsSpan(0, 16))}\""));
    }
}
