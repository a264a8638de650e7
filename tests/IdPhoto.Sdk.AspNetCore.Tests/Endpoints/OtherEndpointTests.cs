using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using NetVips;

namespace IdPhoto.AspNetCore.Tests.Endpoints;

public sealed class OtherEndpointTests
{
    [Fact]
    public async Task Templates_are_filtered_and_tagged()
    {
        await using var service = new TestService(new FakePipeline());
        using var client = service.Client();
        using var first = await client.GetAsync("/api/v1/templates?search=schengen");
        Assert.Contains("eu-schengen-visa", (await TestService.JsonAsync(first)).EnumerateArray().Select(t => t.GetProperty("id").GetString()));
        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/v1/templates?search=schengen");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await client.SendAsync(again)).StatusCode);
        var passport = await client.GetFromJsonAsync<JsonElement>("/api/v1/templates/us-passport");
        Assert.Equal("us-passport", passport.GetProperty("id").GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/api/v1/templates/no-such")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync("/api/v1/templates?kind=library-card")).StatusCode);
    }

    [Fact]
    public async Task Models_say_whether_they_are_here()
    {
        await using var service = new TestService(new FakePipeline());
        using var client = service.Client();
        var models = (await client.GetFromJsonAsync<JsonElement>("/api/v1/models")).EnumerateArray().ToArray();
        var selfie = Assert.Single(models, model => model.GetProperty("name").GetString() == "selfie");
        Assert.True(selfie.GetProperty("available").GetBoolean());
        Assert.Equal("matting", selfie.GetProperty("field").GetString());
        Assert.Contains("blazeface", models.Select(model => model.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task A_check_answers_with_the_verdict()
    {
        await using var service = new TestService();
        using var client = service.Client();
        using var response = await client.PostAsync("/api/v1/check?wait=60", TestService.Form(TestService.Astronaut, ("template", "us-passport"), ("language", "zh")));
        var verdict = await TestService.JsonAsync(response);
        Assert.Equal(("us-passport", "source"), (verdict.GetProperty("template").GetString(), verdict.GetProperty("phase").GetString()));
        var face = verdict.GetProperty("checks").EnumerateArray().First(check => check.GetProperty("id").GetString() == "single-face");
        Assert.Equal("pass", face.GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_check_of_a_picture_without_a_face_is_a_problem()
    {
        await using var service = new TestService();
        using var client = service.Client();
        using var grey = Image.Black(400, 500).Linear([1.0], [128.0]).Cast(Enums.BandFormat.Uchar);
        using var response = await client.PostAsync("/api/v1/check?wait=60", TestService.Form(grey.JpegsaveBuffer()));
        Assert.Equal(422, (int)response.StatusCode);
        Assert.Equal("NoFace", (await TestService.JsonAsync(response)).GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_photo_is_turned_upright_and_what_was_changed_is_said()
    {
        await using var service = new TestService(new FakePipeline());
        using var client = service.Client();
        using var plain = Image.Black(400, 300, bands: 3);
        using var lying = plain.Mutate(image => image.Set(GValue.GIntType, "orientation", 6));
        using var response = await client.PostAsync("/api/v1/preprocess?wait=60", TestService.Form(lying.JpegsaveBuffer()));
        var reply = await TestService.JsonAsync(response);
        Assert.Equal(["turned-upright", "metadata-removed"], reply.GetProperty("changes").EnumerateArray().Select(change => change.GetString()));
        var photo = reply.GetProperty("photo");
        Assert.Equal((300, 400), (photo.GetProperty("width").GetInt32(), photo.GetProperty("height").GetInt32()));

        using var asPicture = new HttpRequestMessage(HttpMethod.Post, "/api/v1/preprocess?wait=60") { Content = TestService.Form(lying.JpegsaveBuffer(), ("format", "png")) };
        asPicture.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("image/png"));
        using var picture = await client.SendAsync(asPicture);
        Assert.Equal("turned-upright, format, metadata-removed", Assert.Single(picture.Headers.GetValues("IdPhoto-Changes")));
        using var read = Image.PngloadBuffer(await picture.Content.ReadAsByteArrayAsync());
        Assert.Equal((300, 400), (read.Width, read.Height));
    }

    [Fact]
    public async Task Light_and_colour_are_corrected_only_on_request()
    {
        await using var service = new TestService(new FakePipeline());
        using var client = service.Client();
        using var reddish = Image.Black(400, 300, bands: 3).Linear([1.0], [100.0, 90.0, 80.0]).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        var file = reddish.PngsaveBuffer();
        Assert.Equal((100.0, 90.0, 80.0), await PixelAsync(file, "metadata-removed", ("format", "png")));

        // sRGB 118 is the 18 % grey.
        Assert.Equal(
            (118.0, 118.0, 118.0),
            await PixelAsync(file, "white-balanced, exposure-corrected, metadata-removed", ("format", "png"), ("whiteBalance", "true"), ("exposure", "true")));

        async Task<(double R, double G, double B)> PixelAsync(byte[] upload, string changes, params (string, string)[] fields)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/preprocess?wait=60") { Content = TestService.Form(upload, fields) };
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("image/png"));
            using var response = await client.SendAsync(request);
            Assert.Equal(changes, Assert.Single(response.Headers.GetValues("IdPhoto-Changes")));
            using var picture = Image.PngloadBuffer(await response.Content.ReadAsByteArrayAsync());
            var pixel = picture.Getpoint(20, 15);
            return (pixel[0], pixel[1], pixel[2]);
        }
    }

    [Fact]
    public async Task A_batch_takes_a_zip_and_gives_one()
    {
        await using var service = new TestService(new FakePipeline());
        using var client = service.Client();
        var zip = Zip(("../../eve.jpg", TestService.Jpeg), ("holiday/adam.jpg", TestService.Jpeg), ("Thumbs.db", "no photo at all"u8.ToArray()));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/batch?wait=60") { Content = TestService.Form([("all.zip", zip), ("one.jpg", TestService.Jpeg)]) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/zip"));
        using var response = await client.SendAsync(request);
        Assert.Equal("application/zip", response.Content.Headers.ContentType!.MediaType);
        await using var made = new ZipArchive(await response.Content.ReadAsStreamAsync());
        Assert.Equal(["001-eve-photo.jpg", "002-adam-photo.jpg", "003-one-photo.jpg", "report.json"], made.Entries.Select(entry => entry.FullName));
    }

    [Fact]
    public async Task A_zip_that_unpacks_to_more_than_it_may_is_a_problem()
    {
        await using var service = new TestService(new FakePipeline(), options => options.Uploads.MaxPhotoBytes = 4096);
        using var client = service.Client();
        // A megabyte of zeroes takes a thousand bytes in the ZIP.
        var bomb = Zip(("bomb.jpg", [.. TestService.Jpeg, .. new byte[1024 * 1024]]));
        Assert.True(bomb.Length < 4096);
        using var response = await client.PostAsync("/api/v1/batch", TestService.Form([("bomb.zip", bomb)]));
        Assert.Equal(413, (int)response.StatusCode);
        Assert.Empty(Directory.GetDirectories(Path.Combine(service.Folder, "photos")));
    }

    [Fact]
    public async Task Health_runs_each_model_and_tells_which()
    {
        await using var service = new TestService();
        using var client = service.Client();
        var live = await client.GetFromJsonAsync<JsonElement>("/health/live");
        Assert.Equal("healthy", live.GetProperty("status").GetString());
        var ready = await client.GetFromJsonAsync<JsonElement>("/health/ready");
        Assert.Equal(["models", "queue", "storage"], ready.GetProperty("checks").EnumerateObject().Select(check => check.Name).Order());
        Assert.All(ready.GetProperty("checks").EnumerateObject(), check => Assert.Equal("healthy", check.Value.GetProperty("status").GetString()));
        Assert.Equal(4, ready.GetProperty("checks").GetProperty("models").GetProperty("data").EnumerateObject().Count());
    }

    [Fact]
    public async Task A_store_that_cannot_be_written_makes_the_service_unready()
    {
        await using var service = new TestService(new FakePipeline());
        using var client = service.Client();
        await client.GetAsync("/api/v1/models");
        Directory.Delete(Path.Combine(service.Folder, "photos"), recursive: true);
        using var response = await client.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return memory.ToArray();
    }
}
