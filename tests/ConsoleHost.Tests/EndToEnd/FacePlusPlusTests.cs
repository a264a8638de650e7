using System.Net;
using IdPhoto.Tests;
using IdPhoto.Tests.Detection.FacePlusPlus;

namespace IdPhoto.ConsoleHost.Tests.EndToEnd;

/// <summary>
/// <c>--detector facepp</c> with its account in environment variables, against a service on this machine. Only this class sets them, and
/// the tests of a class run one after the other.
/// </summary>
public sealed class FacePlusPlusTests(RealPhotos photos) : IClassFixture<RealPhotos>, IDisposable
{
    private const string Key = "key-7d1f";
    private const string Secret = "secret-93ab";

    private const string OneFace = """
        {"face_num":1,"faces":[{"face_rectangle":{"top":68,"left":173,"width":106,"height":106},
        "landmark":{"left_eye_center":{"x":205,"y":102},"right_eye_center":{"x":246,"y":105},"nose_tip":{"x":224,"y":130},
        "mouth_left_corner":{"x":207,"y":147},"mouth_right_corner":{"x":240,"y":149}}}]}
        """;

    private readonly Cli _cli = new(photos.Services);

    private static string Astronaut => RepositoryRoot.Combine("samples", "photos", "astronaut.png");

    public void Dispose()
    {
        SetAccount(null, null, null);
        _cli.Dispose();
    }

    [Fact]
    public async Task Its_faces_are_shown_and_the_transfer_is_announced()
    {
        using var service = new FacePlusPlusService((HttpStatusCode.OK, OneFace));
        SetAccount(Key, Secret, service.Url.ToString());

        Assert.Equal(0, await _cli.RunAsync("faces", Astronaut, "--detector", "facepp", "--json"));

        var box = _cli.Json.GetProperty("faces")[0].GetProperty("box").EnumerateArray().Select(n => n.GetDouble()).ToArray();
        Assert.Equal([173, 68, 106, 106], box);
        Assert.Contains(Key, Assert.Single(service.Requests).Body, StringComparison.Ordinal);
        var notice = Assert.Single(_cli.ErrorText.ReplaceLineEndings("\n").Trim().Split('\n'));
        Assert.StartsWith("notice: each photo leaves this machine and is sent to Face++ at 127.0.0.1.", notice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_makes_a_photo()
    {
        using var service = new FacePlusPlusService((HttpStatusCode.OK, OneFace));
        SetAccount(Key, Secret, service.Url.ToString());

        Assert.Equal(0, await _cli.RunAsync("make", Astronaut, "-o", _cli.Path("id.jpg"), "--detector", "facepp"));
        Assert.Equal((413, 531, 300), FileHeader.Jpeg(_cli.Path("id.jpg")));
        Assert.Contains("notice: each photo leaves this machine", _cli.ErrorText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401, "AUTHENTICATION_ERROR")]
    [InlineData(413, "Request Entity Too Large")]
    public async Task A_refusal_is_exit_code_5_and_names_no_credentials(int status, string body)
    {
        using var service = new FacePlusPlusService(((HttpStatusCode)status, $"{body} {Key} {Secret}"));
        SetAccount(Key, Secret, service.Url.ToString());

        Assert.Equal(5, await _cli.RunAsync("faces", Astronaut, "--detector", "FACEPP"));
        Assert.Contains($"Face++ answered {status} '{body} *** ***'", _cli.ErrorText, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, _cli.ErrorText + _cli.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, _cli.ErrorText + _cli.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, null, "set the environment variable FACEPP_API_KEY and FACEPP_API_SECRET.")]
    [InlineData(Key, " ", null, "set the environment variable FACEPP_API_SECRET.")]
    [InlineData(Key, Secret, "http://api-us.faceplusplus.com", "FACEPP_BASE_URL is no https address.")]
    [InlineData(Key, Secret, "china", "FACEPP_BASE_URL is no https address.")]
    public async Task An_account_that_is_not_set_is_a_sentence(string? key, string? secret, string? url, string sentence)
    {
        SetAccount(key, secret, url);

        Assert.Equal(2, await _cli.RunAsync("faces", Astronaut, "--detector", "facepp"));
        Assert.Contains(sentence, _cli.ErrorText, StringComparison.Ordinal);
        Assert.DoesNotContain("notice", _cli.ErrorText, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, _cli.ErrorText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_takes_no_file()
    {
        Assert.Equal(2, await _cli.RunAsync("faces", Astronaut, "--detector", "facepp=own.onnx"));
        Assert.Contains("--detector facepp runs elsewhere and takes no file.", _cli.ErrorText, StringComparison.Ordinal);
    }

    private static void SetAccount(string? key, string? secret, string? url)
    {
        Environment.SetEnvironmentVariable("FACEPP_API_KEY", key);
        Environment.SetEnvironmentVariable("FACEPP_API_SECRET", secret);
        Environment.SetEnvironmentVariable("FACEPP_BASE_URL", url);
    }
}
