using System.Net;
using System.Net.Http.Headers;
using IdPhoto.AspNetCore.Security;
using IdPhoto.AspNetCore.Storage;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace IdPhoto.AspNetCore.Tests.Security;

public sealed class AccessTests
{
    [Fact]
    public async Task Without_a_known_key_nothing_is_answered_and_a_key_sees_only_its_own_jobs()
    {
        await using var service = new TestService(new FakePipeline(), options =>
        {
            options.Access.ApiKeys.Add(Keys.Of("a", "key-a"));
            options.Access.ApiKeys.Add(Keys.Of("b", "key-b"));
        });
        using var nobody = service.Client();
        using var a = service.Client();
        a.DefaultRequestHeaders.Add("X-Api-Key", "key-a");
        using var b = service.Client();
        b.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "key-b");
        Assert.Equal(HttpStatusCode.Unauthorized, (await nobody.GetAsync("/api/v1/models")).StatusCode);
        using var response = await a.PostAsync("/api/v1/generate?wait=30", TestService.Form(TestService.Jpeg));
        var job = await TestService.JsonAsync(response);
        var url = job.GetProperty("statusUrl").GetString();
        Assert.Equal(HttpStatusCode.OK, (await a.GetAsync(url)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await b.GetAsync(url)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await b.DeleteAsync(url)).StatusCode);
        // An image element sends no key: the signature is enough.
        Assert.Equal(HttpStatusCode.OK, (await nobody.GetAsync(job.GetProperty("results")[0].GetProperty("url").GetString())).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await nobody.GetAsync("/health/live")).StatusCode);
    }

    [Fact]
    public void A_signature_ends_with_its_time_and_with_the_file()
    {
        var folder = Directory.CreateTempSubdirectory("idphoto-keys-").FullName;
        try
        {
            var options = Options.Create(new IdPhotoApiOptions { DataFolder = folder });
            var clock = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56));
            var urls = new SignedUrls(new SigningKey(new DataFolder(options), options), options, clock);
            var (expires, signature) = Parts(urls.Query("job", "photo-0.jpg", clock.GetUtcNow().AddDays(1)));
            Assert.Equal(clock.GetUtcNow().AddHours(1).ToUnixTimeSeconds().ToString(), expires);
            Assert.True(urls.Verify("job", "photo-0.jpg", expires, signature));
            // Another process with the same folder has the same key.
            Assert.True(new SignedUrls(new SigningKey(new DataFolder(options), options), options, clock).Verify("job", "photo-0.jpg", expires, signature));
            Assert.False(urls.Verify("job", "hd-0.jpg", expires, signature));
            Assert.False(urls.Verify("joc", "photo-0.jpg", expires, signature));
            clock.Advance(TimeSpan.FromHours(1));
            Assert.False(urls.Verify("job", "photo-0.jpg", expires, signature));
            var soon = clock.GetUtcNow().AddMinutes(1);
            Assert.Equal(soon.ToUnixTimeSeconds().ToString(), Parts(urls.Query("job", "photo-0.jpg", soon)).Expires);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task The_page_loads_nothing_from_elsewhere_and_other_pages_may_not_ask()
    {
        await using var service = new TestService(new FakePipeline());
        using var client = service.Client();
        using var page = await client.GetAsync("/");
        Assert.StartsWith("default-src 'self';", Assert.Single(page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(page.Headers.GetValues("X-Content-Type-Options")));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/models");
        request.Headers.Add("Origin", "https://elsewhere.example");
        using var response = await client.SendAsync(request);
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task An_origin_that_is_allowed_may_ask()
    {
        await using var service = new TestService(new FakePipeline(), options => options.Access.AllowedOrigins.Add("https://shop.example"));
        using var client = service.Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/models");
        request.Headers.Add("Origin", "https://shop.example");
        using var response = await client.SendAsync(request);
        Assert.Equal("https://shop.example", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
    }

    [Fact]
    public void An_option_out_of_range_is_named_and_a_secret_is_not_shown()
    {
        var options = new IdPhotoApiOptions { Jobs = { Workers = 0 }, Access = { SigningKey = "short" } };
        var result = new IdPhotoApiOptionsValidator().Validate(null, options);
        Assert.Equal(
            ["IdPhotoApiOptions.Jobs.Workers is 0; it may be 1 to 256.", "IdPhotoApiOptions.Access.SigningKey has 5 characters; it needs at least 32."],
            result.Failures);
    }

    private static (string Expires, string Signature) Parts(string query)
    {
        var parts = query.Split('&').Select(part => part.Split('=', 2)[1]).ToArray();
        return (parts[0], parts[1]);
    }
}
