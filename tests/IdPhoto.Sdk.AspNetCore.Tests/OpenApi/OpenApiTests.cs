using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace IdPhoto.AspNetCore.Tests.OpenApi;

public sealed class OpenApiTests
{
    [Fact]
    public async Task The_document_lists_the_endpoints_and_no_other()
    {
        await using var service = new TestService(new FakePipeline());
        using var client = service.Client();
        var document = await client.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        var described = document.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(verb => $"{verb.Name.ToUpperInvariant()} {path.Name}"));
        var mapped = service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods.Select(verb => $"{verb} {endpoint.RoutePattern.RawText!.TrimEnd('/')}"));
        Assert.Equal(mapped.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
        Assert.Equal(11, described.Count());
    }

    [Fact]
    public async Task Each_field_that_the_reader_knows_is_described()
    {
        await using var service = new TestService(new FakePipeline());
        using var client = service.Client();
        var document = await client.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        var properties = document.GetProperty("paths").GetProperty("/api/v1/generate").GetProperty("post").GetProperty("requestBody")
            .GetProperty("content").GetProperty("multipart/form-data").GetProperty("schema").GetProperty("properties");
        Assert.Equal(
            [
                "background", "callbackUrl", "cutout", "denoise", "detector", "dpi", "exposure", "exposureTarget", "face", "format", "hd", "language", "matting",
                "maxKb", "minKb", "mirror", "photo", "report", "retouch", "sharpen", "sheet", "target", "template", "whiteBalance",
            ],
            properties.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
        Assert.Equal("eu-schengen-visa", properties.GetProperty("template").GetProperty("examples")[0].GetString());
        Assert.Equal("number", properties.GetProperty("exposureTarget").GetProperty("type").GetString());
        Assert.Equal(0.27, properties.GetProperty("exposureTarget").GetProperty("examples")[0].GetDouble());
    }

    [Fact]
    public async Task Each_warning_code_is_described()
    {
        await using var service = new TestService(new FakePipeline());
        using var client = service.Client();
        var document = await client.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        var code = document.GetProperty("components").GetProperty("schemas").GetProperty(nameof(IdPhotoWarningCode));
        Assert.Equal(
            Enum.GetValues<IdPhotoWarningCode>().Select(value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString())),
            code.GetProperty("enum").EnumerateArray().Select(word => word.GetString()));
    }

    [Theory]
    [InlineData("/api/v1/generate", "post", "202", "\"status\":\"queued\"")]
    [InlineData("/api/v1/generate", "post", "200", "\"kind\":\"photo\"")]
    [InlineData("/api/v1/jobs/{id}", "get", "200", "\"verdict\":\"not-compliant\"")]
    [InlineData("/api/v1/check", "post", "200", "\"id\":\"mouth-closed\",\"status\":\"fail\"")]
    [InlineData("/api/v1/preprocess", "post", "200", "\"changes\":[\"turned-upright\",\"metadata-removed\"]")]
    public async Task Answers_have_examples_in_the_form_of_the_real_ones(string path, string verb, string status, string part)
    {
        await using var service = new TestService(new FakePipeline());
        using var client = service.Client();
        var document = await client.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        var example = document.GetProperty("paths").GetProperty(path).GetProperty(verb).GetProperty("responses").GetProperty(status)
            .GetProperty("content").GetProperty("application/json").GetProperty("example");
        Assert.Contains(part, JsonSerializer.Serialize(example), StringComparison.Ordinal);
    }
}
