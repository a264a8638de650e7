using Microsoft.ML.OnnxRuntime;

namespace IdPhoto.Tests.Instruments;

/// <summary>
/// RetinaFace (mobilenet 0.25, 640×640) of Pytorch_Retinaface, MIT: five points of the largest face. One run jumps by a degree when the
/// picture moves by a pixel, so the reading is the median of runs on slightly shifted and scaled copies.
/// </summary>
internal sealed class RetinaFaceInstrument : IDisposable
{
    private const int Size = 640;
    private const double PointVariance = 0.1;
    private const double SizeVariance = 0.2;
    private const float LeastConfidence = 0.8f;

    // Pixels of the input to the right and down, and the copy's scale: the face lies on other anchors each time.
    private static readonly (double Scale, (int X, int Y)[] Shifts)[] Copies =
        [(1, [(0, 0), (3, 1), (1, 3)]), (0.92, [(0, 0), (5, 2), (2, 5), (4, 4)])];

    private static readonly (double X, double Y, double Side)[] Priors = [.. PriorBoxes()];

    private readonly InferenceSession _session = new(SharedAssets.Model("retinaface_mnet025_640.onnx"));
    private readonly RunOptions _runOptions = new();

    public FaceReading Read(Picture picture)
    {
        var runs = Copies.SelectMany(copy => ReadCopies(picture, copy.Scale * Size / Math.Max(picture.Width, picture.Height), copy.Shifts)).ToArray();
        return new(Median(r => r.LeftEye), Median(r => r.RightEye), Median(r => r.LeftMouth), Median(r => r.RightMouth));

        PhotoPoint Median(Func<FaceReading, PhotoPoint> point) =>
            new(runs.Select(r => point(r).X).Order().ElementAt(runs.Length / 2), runs.Select(r => point(r).Y).Order().ElementAt(runs.Length / 2));
    }

    public void Dispose()
    {
        _session.Dispose();
        _runOptions.Dispose();
    }

    private IEnumerable<FaceReading> ReadCopies(Picture picture, double scale, (int X, int Y)[] shifts)
    {
        var packed = Pack(picture, scale);
        return shifts.Select(shift => Run(Shift(packed, shift.X, shift.Y), shift.X, shift.Y, scale));
    }

    private FaceReading Run(float[] tensor, int dx, int dy, double scale)
    {
        using var input = OrtValue.CreateTensorValueFromMemory(tensor, [1, 3, Size, Size]);
        using var outputs = _session.Run(_runOptions, [_session.InputNames[0]], [input], _session.OutputNames);
        var best = Best(Output(outputs, 4), Output(outputs, 2));
        var points = Output(outputs, 10).AsSpan(best * 10, 10).ToArray();
        return new(Point(0), Point(1), Point(3), Point(4));

        PhotoPoint Point(int n) => new(
            (Priors[best].X + (points[2 * n] * PointVariance * Priors[best].Side) - dx) / scale,
            (Priors[best].Y + (points[(2 * n) + 1] * PointVariance * Priors[best].Side) - dy) / scale);
    }

    // Blue, green, red less the training set's mean, planar, at the top left of a black square.
    private static float[] Pack(Picture picture, double scale)
    {
        var tensor = new float[3 * Size * Size];
        tensor.AsSpan(0, Size * Size).Fill(-104);
        tensor.AsSpan(Size * Size, Size * Size).Fill(-117);
        tensor.AsSpan(2 * Size * Size).Fill(-123);
        var (width, height) = (Math.Min(Size, (int)(picture.Width * scale)), Math.Min(Size, (int)(picture.Height * scale)));
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (r, g, b) = picture.Mean(new((x + 0.5) / scale, (y + 0.5) / scale), 1 / scale);
                var i = (y * Size) + x;
                (tensor[i], tensor[(Size * Size) + i], tensor[(2 * Size * Size) + i]) = (b - 104, g - 117, r - 123);
            }
        }

        return tensor;
    }

    // Whole pixels to the right and down; what the picture leaves behind repeats its edge.
    private static float[] Shift(float[] tensor, int dx, int dy)
    {
        var shifted = new float[tensor.Length];
        for (var row = 0; row < 3 * Size; row++)
        {
            var from = tensor.AsSpan(((row / Size * Size) + Math.Max(0, (row % Size) - dy)) * Size, Size);
            var to = shifted.AsSpan(row * Size, Size);
            to[..dx].Fill(from[0]);
            from[..^dx].CopyTo(to[dx..]);
        }

        return shifted;
    }

    // Outputs have meaningless names in this export; their last dimensions tell them apart.
    private static float[] Output(IDisposableReadOnlyCollection<OrtValue> outputs, int lastDimension) =>
        outputs.Single(o => o.GetTensorTypeAndShape().Shape[^1] == lastDimension).GetTensorDataAsSpan<float>().ToArray();

    // Many boxes describe the same face: of those about as large as the largest, the surest.
    private static int Best(float[] boxes, float[] confidences)
    {
        var sure = Enumerable.Range(0, Priors.Length).Where(i => confidences[(2 * i) + 1] >= LeastConfidence).ToArray();
        if (sure.Length == 0)
        {
            throw new InvalidOperationException("RetinaFace sees no face in the finished photo.");
        }

        double Width(int i) => Priors[i].Side * Math.Exp(boxes[(i * 4) + 2] * SizeVariance);
        var largest = sure.Max(Width);
        return sure.Where(i => Width(i) > largest * 0.8).MaxBy(i => confidences[(2 * i) + 1]);
    }

    private static IEnumerable<(double X, double Y, double Side)> PriorBoxes()
    {
        foreach (var (step, sides) in new[] { (8, new[] { 16, 32 }), (16, [64, 128]), (32, [256, 512]) })
        {
            for (var cell = 0; cell < Size / step * (Size / step); cell++)
            {
                var (row, column) = Math.DivRem(cell, Size / step);
                foreach (var side in sides)
                {
                    yield return ((column + 0.5) * step, (row + 0.5) * step, side);
                }
            }
        }
    }
}
