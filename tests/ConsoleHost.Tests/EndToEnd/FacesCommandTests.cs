using System.Text.Json;
using IdPhoto.Tests;

namespace IdPhoto.ConsoleHost.Tests.EndToEnd;

public sealed class FacesCommandTests(RealPhotos photos) : IClassFixture<RealPhotos>, IDisposable
{
    private readonly Cli _cli = new(photos.Services);

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Json_holds_box_score_and_five_points_of_each_face()
    {
        Assert.Equal(0, await _cli.RunAsync("faces", Astronaut, "--json"));

        Assert.Equal((512, 512), (_cli.Json.GetProperty("width").GetInt32(), _cli.Json.GetProperty("height").GetInt32()));
        var face = Assert.Single(_cli.Json.GetProperty("faces").EnumerateArray());
        Assert.Equal(["box", "score", "points"], face.EnumerateObject().Select(p => p.Name).ToArray());
        // Measured with this program; 2 pixels allow for another processor's rounding inside the network.
        Near(face.GetProperty("box"), 2, 173.4, 68.0, 106.4, 106.4);
        Assert.Equal(0.94, face.GetProperty("score").GetDouble(), 0.02);
        Points(face, 2, (205.4, 102.0), (246.5, 105.2), (224.4, 130.1), (206.8, 146.8), (239.7, 149.4));
    }

    [Theory]
    [InlineData("retinaface", "retinaface_mnet025_640.onnx")]
    [InlineData("yunet", "face_detection_yunet_2026may.onnx")]
    [InlineData("mtcnn", "")]
    public async Task Every_detector_sees_the_same_face(string name, string file)
    {
        var path = file.Length > 0 ? SharedAssets.Model(file) : Path.GetDirectoryName(SharedAssets.Model("mtcnn_pnet.onnx"));

        Assert.Equal(0, await _cli.RunAsync("faces", Astronaut, "--json", "--detector", $"{name}={path}"));
        // 10 pixels, a quarter of the distance between the eyes: detectors disagree most about the mouth, by up to 9 here.
        var face = Assert.Single(_cli.Json.GetProperty("faces").EnumerateArray());
        Points(face, 10, (205.4, 102.0), (246.5, 105.2), (224.4, 130.1), (206.8, 146.8), (239.7, 149.4));
    }

    [Fact]
    public async Task Text_is_a_line_for_each_face()
    {
        Assert.Equal(0, await _cli.RunAsync("faces", Astronaut));

        var lines = _cli.Output.ReplaceLineEndings("\n").Trim().Split('\n');
        Assert.Matches(@"^Face +Score +Box +Left eye +Right eye +Roll *$", lines[0]);
        Assert.Matches(@"^1 +0\.9\d\d +10[4-8] × 10[4-8] at 17\d, 6\d +20\d, 10\d +24\d, 10\d +4\.\d° *$", lines[1]);
        Assert.Equal(3, lines.Length);
    }

    [Fact]
    public async Task Four_faces_are_four() =>
        Assert.Equal((0, 4), (await _cli.RunAsync("faces", SharedAssets.Photo("family-of-four.jpg"), "--json"), Faces()));

    [Theory]
    [InlineData("faces", "Required argument 'PHOTO' missing")]
    [InlineData("faces me.jpg --detector eyes", "--detector takes blazeface or retinaface or mtcnn or yunet or facepp, not 'eyes'.")]
    [InlineData("faces no-such-photo.jpg", "There is no file 'no-such-photo.jpg'.")]
    public async Task Wrong_usage_is_exit_code_2(string line, string sentence)
    {
        Assert.Equal(2, await _cli.RunAsync(line.Split(' ')));
        Assert.Contains(sentence, _cli.ErrorText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_photo_is_exit_code_3()
    {
        Assert.Equal(3, await _cli.RunAsync("faces", _cli.Photo("notes.jpg", "no photo"), "--json"));
        Assert.Equal("UnsupportedFormat", _cli.Json.GetProperty("error").GetProperty("code").GetString());
    }

    private static string Astronaut => RepositoryRoot.Combine("samples", "photos", "astronaut.png");

    private int Faces() => _cli.Json.GetProperty("faces").GetArrayLength();

    private static void Points(JsonElement face, double tolerance, params (double X, double Y)[] expected)
    {
        var points = face.GetProperty("points").EnumerateArray().ToArray();
        Assert.Equal(expected.Length, points.Length);
        foreach (var (point, (x, y)) in points.Zip(expected))
        {
            Near(point, tolerance, x, y);
        }
    }

    private static void Near(JsonElement numbers, double tolerance, params double[] expected)
    {
        var actual = numbers.EnumerateArray().Select(n => n.GetDouble()).ToArray();
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(actual.Zip(expected), pair => Assert.Equal(pair.Second, pair.First, tolerance));
    }
}
