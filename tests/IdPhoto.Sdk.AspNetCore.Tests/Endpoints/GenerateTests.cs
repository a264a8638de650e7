using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace IdPhoto.AspNetCore.Tests.Endpoints;

public sealed class GenerateTests
{
    [Fact]
    public async Task A_request_is_answered_202_with_the_place_of_its_job()
    {
        await using var service = new TestService(new FakePipeline());
        using var client = service.Client();
        using var response = await client.PostAsync("/api/v1/generate", TestService.Form(TestService.Jpeg));
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        var job = await TestService.JsonAsync(response);
        var id = job.GetProperty("jobId").GetString()!;
        Assert.Equal(32, id.Length);
        Assert.Equal($"/api/v1/jobs/{id}", job.GetProperty("statusUrl").GetString());
        Assert.Equal($"/api/v1/jobs/{id}", response.Headers.Location!.ToString());
        var done = await TestService.UntilAsync(client, response.Headers.Location.ToString(), "succeeded");
        Assert.Equal(1, done.GetProperty("progress").GetDouble());
        Assert.Equal(4, done.GetProperty("results")[0].GetProperty("bytes").GetInt64());
        Assert.Equal(TimeSpan.FromHours(24), done.GetProperty("expiresAt").GetDateTimeOffset() - done.GetProperty("createdAt").GetDateTimeOffset());
    }

    [Theory]
    [InlineData("/api/v1/generate?wait=30", null)]
    [InlineData("/api/v1/generate", "respond-async, wait=30")]
    public async Task A_client_that_waits_gets_the_finished_job(string url, string? prefer)
    {
        await using var service = new TestService(new FakePipeline());
        using var client = service.Client();
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = TestService.Form(TestService.Jpeg) };
        if (prefer is not null)
        {
            request.Headers.Add("Prefer", prefer);
        }

        using var response = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("wait=30", Assert.Single(response.Headers.GetValues("Preference-Applied")));
        Assert.Equal("succeeded", (await TestService.JsonAsync(response)).GetProperty("status").GetString());
    }

    [Fact]
    public async Task Who_waits_too_short_gets_the_job_to_come_back_for()
    {
        var pipeline = new FakePipeline { Gate = FakePipeline.Closed() };
        await using var service = new TestService(pipeline);
        using var client = service.Client();
        using var response = await client.PostAsync("/api/v1/generate?wait=1", TestService.Form(TestService.Jpeg));
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        pipeline.Gate.SetResult();
        await TestService.UntilAsync(client, response.Headers.Location!.ToString(), "succeeded");
    }

    [Fact]
    public async Task Each_file_says_what_was_done_to_it_and_so_does_its_download()
    {
        await using var service = new TestService();
        using var client = service.Client();
        using var form = TestService.Form(TestService.Astronaut, ("template", "us-passport"), ("hd", "true"), ("cutout", "true"), ("sheet", "4x6"), ("report", "true"));
        using var response = await client.PostAsync("/api/v1/generate?wait=60", form);
        var job = await TestService.JsonAsync(response);

        // The document's rules keep the photo's background; the cut-out has none all the same, and the report is no picture.
        Assert.Equal(
            [
                "photo: crop rotate resample", "hd: crop rotate resample", "cutout: crop rotate resample background-replaced",
                "sheet: crop rotate resample", "report: ",
            ],
            job.GetProperty("results").EnumerateArray().Select(r => $"{r.GetProperty("kind").GetString()}: {Words(r.GetProperty("changes"))}"));
        Assert.Equal("crop rotate resample", Words(job.GetProperty("items")[0].GetProperty("changes")));
        using var download = await client.GetAsync(job.GetProperty("results")[2].GetProperty("url").GetString());
        Assert.Equal("crop, rotate, resample, background-replaced", Assert.Single(download.Headers.GetValues("IdPhoto-Changes")));
    }

    [Fact]
    public async Task A_real_photo_comes_back_in_the_documents_size_with_its_verdict()
    {
        await using var service = new TestService();
        using var client = service.Client();
        using var form = TestService.Form(TestService.Astronaut, ("template", "eu-schengen-visa"), ("hd", "true"), ("cutout", "true"), ("report", "true"));
        using var response = await client.PostAsync("/api/v1/generate?wait=60", form);
        var job = await TestService.JsonAsync(response);
        Assert.Equal(["photo", "hd", "cutout", "report"], job.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("kind").GetString()!));
        var photo = job.GetProperty("results")[0];
        // 35 × 45 mm at the 600 dpi of the template.
        Assert.Equal((827, 1063, 600), (photo.GetProperty("width").GetInt32(), photo.GetProperty("height").GetInt32(), photo.GetProperty("dpi").GetInt32()));
        Assert.Equal("eu-schengen-visa", job.GetProperty("compliance").GetProperty("template").GetString());
        Assert.Contains("single-face", job.GetProperty("compliance").GetProperty("checks").EnumerateArray().Select(c => c.GetProperty("id").GetString()!), StringComparer.Ordinal);
        var bytes = await client.GetByteArrayAsync(photo.GetProperty("url").GetString());
        Assert.Equal(photo.GetProperty("bytes").GetInt64(), bytes.Length);
        Assert.Equal([0xFF, 0xD8, 0xFF], bytes[..3]);
        // The upload itself is gone; the four files stay.
        var kept = Directory.GetFiles(Path.Combine(service.Folder, "photos", job.GetProperty("jobId").GetString()!));
        Assert.Equal(4, kept.Length);
    }

    [Fact]
    public async Task Of_several_photos_one_that_fails_keeps_no_other_from_being_made()
    {
        await using var service = new TestService();
        using var client = service.Client();
        using var form = TestService.Form([("a.jpg", TestService.Jpeg), ("b.png", TestService.Astronaut)]);
        using var response = await client.PostAsync("/api/v1/generate?wait=60", form);
        var job = await TestService.JsonAsync(response);
        Assert.Equal("succeeded", job.GetProperty("status").GetString());
        Assert.Equal("CorruptImage", job.GetProperty("items")[0].GetProperty("error").GetProperty("code").GetString());
        Assert.Equal(1, Assert.Single(job.GetProperty("results").EnumerateArray()).GetProperty("photo").GetInt32());
    }

    [Theory]
    [InlineData("template", "no-such", 422, "TemplateNotFound")]
    [InlineData("background", "no-colour", 400, "InvalidRequest")]
    [InlineData("dpi", "many", 400, "InvalidRequest")]
    [InlineData("format", "bmp", 400, "InvalidRequest")]
    [InlineData("face", "nicest", 400, "InvalidRequest")]
    [InlineData("exposure", "bright", 400, "InvalidRequest")]
    [InlineData("exposureTarget", "0.7", 400, "InvalidRequest")]
    [InlineData("exposureTarget", "much", 400, "InvalidRequest")]
    [InlineData("retouch", "whitening=16", 400, "InvalidRequest")]
    [InlineData("retouch", "smooth=3", 400, "InvalidRequest")]
    [InlineData("matting", "no-such", 422, "ModelNotFound")]
    [InlineData("callbackUrl", "https://example.org/", 400, "InvalidRequest")]
    public async Task A_field_that_cannot_be_meant_is_a_problem_and_leaves_nothing(string field, string value, int status, string code)
    {
        await using var service = new TestService(new FakePipeline());
        using var client = service.Client();
        using var response = await client.PostAsync("/api/v1/generate", TestService.Form(TestService.Jpeg, (field, value)));
        await ProblemAsync(response, status, code);
        Assert.Empty(Directory.GetDirectories(Path.Combine(service.Folder, "photos")));
    }

    [Fact]
    public async Task Uploads_over_a_limit_or_of_another_kind_are_problems()
    {
        await using var service = new TestService(new FakePipeline(), options =>
        {
            options.Uploads.MaxPhotos = 2;
            options.Uploads.MaxPhotoBytes = 2000;
        });
        using var client = service.Client();
        var photo = ("a.jpg", TestService.Jpeg);
        await ProblemAsync(await client.PostAsync("/api/v1/generate", TestService.Form([photo, photo, photo])), 413, "TooManyPhotos");
        await ProblemAsync(await client.PostAsync("/api/v1/generate", TestService.Form([.. TestService.Jpeg, .. new byte[2000]])), 413, "ImageTooLarge");
        await ProblemAsync(await client.PostAsync("/api/v1/generate", TestService.Form("%PDF-1.7 pretends"u8.ToArray())), 415, "UnsupportedFormat");
        await ProblemAsync(await client.PostAsync("/api/v1/generate", TestService.Form(photos: [], ("template", "us-passport"))), 400, "InvalidRequest");
        await ProblemAsync(await client.PostAsync("/api/v1/generate", JsonContent.Create(1)), 415, "NotMultipart");
        Assert.Empty(Directory.GetDirectories(Path.Combine(service.Folder, "photos")));
    }

    [Fact]
    public async Task A_defect_shows_no_stack_trace()
    {
        await using var service = new TestService(new FakePipeline());
        using var client = service.Client();
        // The fake throws NotSupportedException here: no error that the service knows.
        using var response = await client.PostAsync("/api/v1/check", TestService.Form(TestService.Jpeg));
        var text = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("\"code\":\"Unexpected\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("NotSupported", text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
    }

    private static string Words(JsonElement changes) => string.Join(' ', changes.EnumerateArray().Select(change => change.GetString()));

    private static async Task ProblemAsync(HttpResponseMessage response, int status, string code)
    {
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal((status, code), ((int)response.StatusCode, problem.GetProperty("code").GetString()));
        Assert.True(problem.GetProperty("detail").GetString()!.Length > 20);
    }
}
