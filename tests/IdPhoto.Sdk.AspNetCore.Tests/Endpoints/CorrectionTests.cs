using System.Text.Json;

namespace IdPhoto.AspNetCore.Tests.Endpoints;

/// <summary>Light, colour and grain corrected on request, through the whole service.</summary>
public sealed class CorrectionTests
{
    [Fact]
    public async Task Corrections_are_made_and_listed()
    {
        var item = await GenerateAsync(("template", "cn-1-inch"), ("exposureTarget", "0.2"), ("denoise", "true"), ("sharpen", "1"), ("retouch", "whitening=5"));
        Assert.Equal(["denoised", "exposure-corrected", "retouched", "sharpened"], Words(item)[^4..]);
    }

    [Fact]
    public async Task Nothing_is_corrected_unasked() =>
        Assert.DoesNotContain("denoised", Words(await GenerateAsync(("template", "cn-1-inch"))), StringComparer.Ordinal);

    [Fact]
    public async Task A_document_that_forbids_edits_refuses_with_a_warning()
    {
        var item = await GenerateAsync(("template", "us-passport"), ("denoise", "true"));
        Assert.DoesNotContain("denoised", Words(item), StringComparer.Ordinal);
        Assert.StartsWith("Light, colour and grain were left as they are: the rules for us-passport", Refusal(item), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_named_background_consents_and_is_warned_of()
    {
        var item = await GenerateAsync(("template", "us-passport"), ("denoise", "true"), ("background", "keep"));
        Assert.Contains("denoised", Words(item), StringComparer.Ordinal);
        Assert.StartsWith("Corrections of light, colour or grain were asked for although", Refusal(item), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exposureTarget", "0.7", "ExposureTarget is 0.7; it must be from 0.05 to 0.6.")]
    [InlineData("exposureTarget", "much", "exposureTarget takes a number as in 0.27, not 'much'.")]
    [InlineData("retouch", "whitening=16", "Whitening is 16; it must be from 0 to 15.")]
    [InlineData("retouch", "smooth=3", "'smooth=3' is no retouch. Give name=number, parted by commas, of whitening")]
    public async Task A_wrong_value_is_told_with_what_it_may_be(string field, string value, string sentence)
    {
        await using var service = new TestService(new FakePipeline());
        using var client = service.Client();
        using var response = await client.PostAsync("/api/v1/generate", TestService.Form(TestService.Jpeg, (field, value)));
        Assert.Equal(400, (int)response.StatusCode);
        Assert.StartsWith(sentence, (await TestService.JsonAsync(response)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private static async Task<JsonElement> GenerateAsync(params (string Name, string Value)[] fields)
    {
        await using var service = new TestService();
        using var client = service.Client();
        using var response = await client.PostAsync("/api/v1/generate?wait=60", TestService.Form(TestService.Astronaut, fields));
        return (await TestService.JsonAsync(response)).GetProperty("items")[0];
    }

    private static string[] Words(JsonElement item) => [.. item.GetProperty("changes").EnumerateArray().Select(change => change.GetString()!)];

    private static string Refusal(JsonElement item) => Assert.Single(
        item.GetProperty("warnings").EnumerateArray(), w => w.GetProperty("code").GetString() == "edit-forbidden-by-document").GetProperty("message").GetString()!;
}
