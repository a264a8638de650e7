using System.Net;
using IdPhoto.Detection;

namespace IdPhoto.Tests.Detection.FacePlusPlus;

/// <summary>Face++ against a service on this machine that speaks as its documentation says (contracts §12).</summary>
public sealed class FacePlusPlusTests : IDisposable
{
    private const string Key = "key-7d1f";
    private const string Secret = "secret-93ab";

    // The subject's sides: its left eye lies on the image's right.
    private const string OneFace = """
        {"request_id":"r","image_id":"i","time_used":120,"face_num":1,"faces":[{"face_token":"t",
        "face_rectangle":{"top":40,"left":30,"width":50,"height":60},
        "landmark":{"left_eye_center":{"x":70,"y":58},"right_eye_center":{"x":42,"y":60},"nose_tip":{"x":55,"y":75},
        "mouth_left_corner":{"x":66,"y":88},"mouth_right_corner":{"x":45,"y":87}}}]}
        """;

    private readonly HttpClient _client = new();

    [Fact]
    public async Task Sends_one_jpeg_and_returns_the_points_image_left_first()
    {
        using var service = new FacePlusPlusService((HttpStatusCode.OK, OneFace));

        var face = Assert.Single(await DetectAsync(service));

        Assert.Equal(new PhotoBox(30, 40, 50, 60), face.Box);
        Assert.Equal(new FacePoints(new(42, 60), new(70, 58), new(55, 75), new(45, 87), new(66, 88)), face.Points);
        var (path, body) = Assert.Single(service.Requests);
        Assert.Equal("/facepp/v3/detect", path);
        Assert.Contains("name=image_file", body, StringComparison.Ordinal);
        Assert.Contains("Content-Type: image/jpeg", body, StringComparison.Ordinal);
        Assert.Contains("\r\n\r\n\u00FF\u00D8\u00FF", body, StringComparison.Ordinal);
        Assert.Contains(Key, body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_photo_larger_than_the_service_takes_is_shrunk_and_its_faces_scaled_back()
    {
        using var service = new FacePlusPlusService((HttpStatusCode.OK, OneFace));

        var face = Assert.Single(await DetectAsync(service, width: 3200, height: 1000));

        Assert.Equal(new PhotoBox(60, 80, 100, 120), face.Box);
        Assert.Equal(new PhotoPoint(84, 120), face.Points.ImageLeftEye);
    }

    [Fact]
    public async Task No_face_is_an_answer()
    {
        using var service = new FacePlusPlusService((HttpStatusCode.OK, """{"request_id":"r","face_num":0,"faces":[]}"""));

        Assert.Empty(await DetectAsync(service));
        Assert.Single(service.Requests);
    }

    [Theory]
    [InlineData(400, "INVALID_IMAGE_SIZE:image_file", "picture")]
    [InlineData(401, "AUTHENTICATION_ERROR", "secret")]
    [InlineData(403, "AUTHORIZATION_ERROR:Insufficient Account Balance", "balance")]
    [InlineData(404, "API_NOT_FOUND", "base URL")]
    public async Task A_refusal_is_not_repeated(int status, string message, string advice)
    {
        using var service = new FacePlusPlusService(((HttpStatusCode)status, FacePlusPlusService.Error(message)));

        var error = await FailsAsync(service);

        Assert.Contains($"{status} '{message}' after 1 attempt", error.Message, StringComparison.Ordinal);
        Assert.Contains(advice, error.Message, StringComparison.Ordinal);
        Assert.Single(service.Requests);
    }

    [Theory]
    [InlineData(403, "CONCURRENCY_LIMIT_EXCEEDED")]
    [InlineData(412, "IMAGE_DOWNLOAD_TIMEOUT")]
    [InlineData(500, "INTERNAL_ERROR")]
    public async Task What_may_pass_is_repeated_three_times_and_then_reported(int status, string message)
    {
        using var service = new FacePlusPlusService(((HttpStatusCode)status, FacePlusPlusService.Error(message)));

        var error = await FailsAsync(service);

        Assert.Contains($"{status} '{message}' after 4 attempt", error.Message, StringComparison.Ordinal);
        Assert.Equal(4, service.Requests.Count);
    }

    [Fact]
    public async Task A_throttled_request_succeeds_when_it_is_repeated()
    {
        var throttled = (HttpStatusCode.Forbidden, FacePlusPlusService.Error("CONCURRENCY_LIMIT_EXCEEDED"));
        using var service = new FacePlusPlusService(throttled, throttled, (HttpStatusCode.OK, OneFace));

        Assert.Single(await DetectAsync(service));
        Assert.Equal(3, service.Requests.Count);
    }

    [Theory]
    [InlineData(413, "Request Entity Too Large")]
    [InlineData(502, "<html>Bad Gateway</html>")]
    public async Task A_body_that_is_not_json_is_reported_as_it_is(int status, string body)
    {
        using var service = new FacePlusPlusService(((HttpStatusCode)status, body));

        var error = await FailsAsync(service);

        Assert.Contains($"{status} '{body}'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_cannot_be_reached_is_named()
    {
        var service = new FacePlusPlusService((HttpStatusCode.OK, OneFace));
        service.Dispose();

        var error = await FailsAsync(service);

        Assert.Contains("127.0.0.1", error.Message, StringComparison.Ordinal);
        Assert.IsType<HttpRequestException>(error.InnerException);
    }

    [Fact]
    public void Options_do_not_print_their_credentials()
    {
        using var service = new FacePlusPlusService((HttpStatusCode.OK, OneFace));

        Assert.Equal($"Face++ at {service.Url}", Options(service).ToString());
        Assert.DoesNotContain(Secret, FaceDetectors.FacePlusPlus(Options(service)).ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => _client.Dispose();

    private async Task<IdPhotoException> FailsAsync(FacePlusPlusService service)
    {
        var error = await Assert.ThrowsAsync<IdPhotoException>(() => DetectAsync(service));

        Assert.Equal(IdPhotoErrorCode.RemoteServiceFailed, error.Code);
        Assert.DoesNotContain(Key, error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, error.ToString(), StringComparison.Ordinal);
        return error;
    }

    private async Task<IReadOnlyList<Face>> DetectAsync(FacePlusPlusService service, int width = 120, int height = 120)
    {
        using var photo = new PhotoImage(width, height);
        photo.Pixels.Fill(128);
        IFaceDetector detector = Portraits.Detector(FaceDetectors.FacePlusPlus(Options(service)), path: null);
        return await detector.DetectAsync(photo, TestContext.Current.CancellationToken);
    }

    private FacePlusPlusOptions Options(FacePlusPlusService service) => new()
    {
        ApiKey = Key,
        ApiSecret = Secret,
        HttpClient = () => _client,
        BaseUrl = service.Url,
        RetryDelay = TimeSpan.Zero,
    };
}
