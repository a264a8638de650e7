using System.Net;
using IdPhoto.Detection;

namespace IdPhoto.Tests.Detection.FacePlusPlus;

/// <summary>When the Face++ client waits, how long, and what ends it. Time is the tests': nothing waits for real.</summary>
public sealed class FacePlusPlusWaitTests : IDisposable
{
    private const string Key = "key-7d1f";
    private const string Secret = "secret-93ab";

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(20);
    private static readonly (HttpStatusCode, string) Throttled = (HttpStatusCode.Forbidden, FacePlusPlusService.Error("CONCURRENCY_LIMIT_EXCEEDED"));

    private readonly HttpClient _client = new();

    [Theory]
    [InlineData(403, "CONCURRENCY_LIMIT_EXCEEDED")]
    [InlineData(500, "INTERNAL_ERROR")]
    [InlineData(503, "")]
    public async Task Waits_double_and_lose_up_to_half_by_chance(int status, string message)
    {
        var time = new SteppedTime(due => due != Timeout);
        using var service = new FacePlusPlusService(((HttpStatusCode)status, FacePlusPlusService.Error(message)));

        await Assert.ThrowsAsync<IdPhotoException>(() => DetectAsync(service, time));

        // Milliseconds are whole: a wait may lose the fraction of one.
        var waits = time.Waits.Where(due => due != Timeout).Select(due => due.TotalMilliseconds).ToArray();
        Assert.Equal(3, waits.Length);
        Assert.InRange(waits[0], 249, 500);
        Assert.InRange(waits[1], 499, 1000);
        Assert.InRange(waits[2], 999, 2000);
    }

    [Fact]
    public async Task Clients_that_were_throttled_together_do_not_come_back_together()
    {
        var firsts = new HashSet<TimeSpan>();
        for (var i = 0; i < 8; i++)
        {
            var time = new SteppedTime(due => due != Timeout);
            using var service = new FacePlusPlusService(Throttled, (HttpStatusCode.OK, """{"faces":[]}"""));
            Assert.Empty(await DetectAsync(service, time));
            firsts.Add(Assert.Single(time.Waits, due => due != Timeout));
        }

        // Eight draws of 250 values: three alike or fewer distinct ones than four happen less than once in a million runs.
        Assert.InRange(firsts.Count, 4, 8);
    }

    [Fact]
    public async Task A_service_that_does_not_answer_is_given_up_after_the_timeout()
    {
        var time = new SteppedTime(_ => false);
        using var service = new FacePlusPlusService(FacePlusPlusService.Silence);

        var running = DetectAsync(service, time);
        await service.Arrived;
        time.EndAll();
        var error = await Assert.ThrowsAsync<IdPhotoException>(() => running);

        Assert.Equal(IdPhotoErrorCode.RemoteServiceFailed, error.Code);
        Assert.Contains("no readable answer within 20 s", error.Message, StringComparison.Ordinal);
        Assert.Equal([Timeout], time.Waits);
        Assert.Single(service.Requests);
    }

    [Fact]
    public async Task Cancelling_ends_a_request_that_is_under_way()
    {
        using var cancel = new CancellationTokenSource();
        using var service = new FacePlusPlusService(FacePlusPlusService.Silence);

        var running = DetectAsync(service, new SteppedTime(_ => false), cancel.Token);
        await service.Arrived;
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    [Fact]
    public async Task Cancelling_ends_a_wait_and_nothing_is_sent_again()
    {
        using var cancel = new CancellationTokenSource();
        var time = new SteppedTime(due =>
        {
            if (due != Timeout)
            {
                cancel.CancelAfter(TimeSpan.Zero);
            }

            return false;
        });
        using var service = new FacePlusPlusService(Throttled);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => DetectAsync(service, time, cancel.Token));
        Assert.Single(service.Requests);
    }

    [Fact]
    public async Task Credentials_that_an_answer_gives_back_are_struck_out()
    {
        using var service = new FacePlusPlusService((HttpStatusCode.BadGateway, $"no route for api_key={Key}&api_secret={Secret}"));

        var error = await Assert.ThrowsAsync<IdPhotoException>(() => DetectAsync(service, new SteppedTime(due => due != Timeout)));

        Assert.Contains("502 'no route for api_key=***&api_secret=***'", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "s")]
    [InlineData("k", " ")]
    public void Empty_credentials_are_refused_before_anything_is_sent(string key, string secret) =>
        Assert.Throws<ArgumentException>("options", () => FaceDetectors.FacePlusPlus(
            new FacePlusPlusOptions { ApiKey = key, ApiSecret = secret, HttpClient = () => _client }));

    public void Dispose() => _client.Dispose();

    private async Task<IReadOnlyList<Face>> DetectAsync(FacePlusPlusService service, SteppedTime time, CancellationToken? cancel = null)
    {
        using var photo = new PhotoImage(120, 120);
        photo.Pixels.Fill(128);
        IFaceDetector detector = Portraits.Detector(
            FaceDetectors.FacePlusPlus(new FacePlusPlusOptions
            {
                ApiKey = Key,
                ApiSecret = Secret,
                HttpClient = () => _client,
                BaseUrl = service.Url,
                Timeout = Timeout,
                Time = time,
            }),
            path: null);
        return await detector.DetectAsync(photo, cancel ?? TestContext.Current.CancellationToken);
    }
}
