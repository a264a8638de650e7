using IdPhoto.Detection;
using IdPhoto.Tests.Imaging;

namespace IdPhoto.Tests.Detection.RetinaFace;

/// <summary>
/// RetinaFace with ResNet-50 as HivisionIDPhotos publishes it, against values worked out from the written contract (contracts §7): the
/// tensor that reaches the session, element by element, and what is made of the three outputs.
/// </summary>
public sealed class RetinaFaceContractTests
{
    private const int Points = 10;

    // Two squares for each cell of 8, 16 and 32 pixels.
    private static int PriorsOf(int width, int height) => 2 * ((width / 8 * (height / 8)) + (width / 16 * (height / 16)) + (width / 32 * (height / 32)));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(32, 32, 32, 32)]
    [InlineData(45, 33, 64, 64)]
    [InlineData(31, 97, 32, 128)]
    [InlineData(1, 3, 32, 32)]
    public async Task The_tensor_is_blue_green_red_less_104_117_123_at_the_photos_own_size(int width, int height, int columns, int rows)
    {
        using var photo = Pictures.Noise(width, height);

        AssertContract(photo, await TensorAsync(photo, columns, rows), columns, rows);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(8)]
    public async Task A_photo_that_lies_in_its_file_reaches_the_tensor_upright(int orientation)
    {
        var file = StoredPhoto.Jpeg(211, 203, orientation);
        using var decoded = StoredPhoto.Decode(file);
        using var upright = StoredPhoto.Upright(file, orientation);

        AssertContract(upright, await TensorAsync(decoded, 224, 224), 224, 224);
    }

    [Fact]
    public async Task Boxes_and_points_are_offsets_from_their_prior()
    {
        // 64×64: 128 + 32 + 8 priors. Prior 128 + 2·(1·4 + 2) + 1: stride 16, row 1, column 2, side 128, centre (40, 24).
        var graph = new RetinaFaceGraph(PriorsOf(64, 64));
        Set(graph, 141, 0.9f, [0.5f, -0.25f, 5 * MathF.Log(0.25f), 5 * MathF.Log(0.125f)]);
        Enumerable.Range(0, Points).Select(i => (i - 5) / 10f).ToArray().CopyTo(graph.Landmarks, 141 * Points);

        var face = Assert.Single(await DetectAsync(graph.Load(), 64, 64));

        // Centre 40 + 0.5·0.1·128 = 46.4 and 24 − 0.25·0.1·128 = 20.8; 128·exp(0.2·loc) = 32 and 16.
        Assert.Equal(0.9, face.Score, 1e-6);
        Near(new(30.4, 12.8), new(face.Box.X, face.Box.Y));
        Near(new(32, 16), new(face.Box.Width, face.Box.Height));
        Near(new(40 - 6.4, 24 - 5.12), face.Points.ImageLeftEye);
        Near(new(40 - 3.84, 24 - 2.56), face.Points.ImageRightEye);
        Near(new(40 - 1.28, 24), face.Points.Nose);
        Near(new(40 + 1.28, 24 + 2.56), face.Points.ImageLeftMouth);
        Near(new(40 + 3.84, 24 + 5.12), face.Points.ImageRightMouth);
    }

    [Fact]
    public async Task Scores_above_08_stay_and_of_boxes_that_overlap_by_more_than_02_the_better()
    {
        // Stride 8, side 16: priors 0, 2, 4 of the first row lie 8 pixels apart. With the inclusive pixel a box has 17² = 289: neighbours
        // share 9·17 = 153 (0.36 of the union 425), next but one 1·17 = 17 (0.03 of 561).
        var graph = new RetinaFaceGraph(PriorsOf(64, 64));
        Set(graph, 0, 0.95f, new float[4]);
        Set(graph, 2, 0.97f, new float[4]);
        Set(graph, 4, 0.9f, new float[4]);
        Set(graph, 6, 0.85f, new float[4]);
        Set(graph, 12, 0.79f, new float[4]);

        var faces = await DetectAsync(graph.Load(), 64, 64);

        // 0.97 suppresses 0.95 and 0.9 beside it; 0.85 lies next but one; 0.79 is below HivisionIDPhotos' 0.8.
        Assert.Equal([(0.97, 4.0), (0.85, 20.0)], faces.Select(face => (Math.Round(face.Score, 4), face.Box.X)));
    }

    [Fact]
    public async Task A_photo_over_2000_pixels_is_shrunk_and_the_answer_is_in_its_own_pixels()
    {
        // 4000×64 at half the size is 2000×32, whose input is 2016×32. The last prior: stride 32, column 62, side 512, centre (2000, 16).
        var graph = new RetinaFaceGraph(PriorsOf(2016, 32));
        Set(graph, PriorsOf(2016, 32) - 1, 0.9f, [0, 0, 5 * MathF.Log(0.125f), 5 * MathF.Log(0.125f)]);

        var face = Assert.Single(await DetectAsync(graph.Load(), 4000, 64));

        Near(new(4000 - 64, 32 - 64), new(face.Box.X, face.Box.Y));
        Near(new(128, 128), new(face.Box.Width, face.Box.Height));
    }

    private static void Set(RetinaFaceGraph graph, int prior, float score, float[] loc)
    {
        (graph.Conf[2 * prior], graph.Conf[(2 * prior) + 1]) = (1 - score, score);
        loc.CopyTo(graph.Loc, 4 * prior);
    }

    private static async Task<IReadOnlyList<Face>> DetectAsync(IFaceDetector detector, int width, int height)
    {
        using (detector as IDisposable)
        {
            using var photo = Pictures.Flat(width, height, new Rgb(90, 120, 150));
            return await detector.DetectAsync(photo, Token);
        }
    }

    // Each prior is a face, and its ten numbers are ten elements of the tensor: as many runs as it takes to read all of them.
    private static async Task<float[]> TensorAsync(PhotoImage photo, int columns, int rows)
    {
        var count = PriorsOf(columns, rows);
        var tensor = new float[3 * columns * rows];
        for (var start = 0; start < tensor.Length; start += Points * count)
        {
            var from = Math.Min(start, tensor.Length - (Points * count));
            var graph = new RetinaFaceGraph(count);
            Enumerable.Range(0, count).ToList().ForEach(prior => Set(graph, prior, 0.9f, new float[4]));
            var detector = graph.LoadReading(from, new RetinaFaceOptions { MaxOverlap = 1, LongSide = 2000 });
            using (detector as IDisposable)
            {
                var faces = await detector.DetectAsync(photo, Token);
                Assert.Equal(count, faces.Count);
                for (var i = 0; i < count; i++)
                {
                    Read(faces[i], tensor.AsSpan(from + (Points * i), Points));
                }
            }
        }

        return tensor;
    }

    private static void Read(Face face, Span<float> elements)
    {
        // A zero offset leaves the prior's own box: its centre and side undo the scaling by a tenth of the side.
        PhotoPoint[] points = [face.Points.ImageLeftEye, face.Points.ImageRightEye, face.Points.Nose, face.Points.ImageLeftMouth, face.Points.ImageRightMouth];
        for (var i = 0; i < points.Length; i++)
        {
            elements[2 * i] = (float)((points[i].X - face.Box.Centre.X) / (0.1 * face.Box.Width));
            elements[(2 * i) + 1] = (float)((points[i].Y - face.Box.Centre.Y) / (0.1 * face.Box.Height));
        }
    }

    private static void AssertContract(PhotoImage photo, float[] tensor, int columns, int rows)
    {
        int[] mean = [104, 117, 123];
        for (var i = 0; i < tensor.Length; i++)
        {
            var (x, y, channel) = (i % columns, i / columns % rows, i / (columns * rows));
            var level = x < photo.Width && y < photo.Height ? photo.Row(y)[(3 * x) + 2 - channel] : 0;
            if (Math.Abs(level - mean[channel] - tensor[i]) > 1e-3)
            {
                Assert.Fail($"channel {channel} at {x}, {y} is {tensor[i]}, not {level} − {mean[channel]}");
            }
        }
    }

    private static void Near(PhotoPoint expected, PhotoPoint actual)
    {
        Assert.Equal(expected.X, actual.X, 1e-3);
        Assert.Equal(expected.Y, actual.Y, 1e-3);
    }
}
