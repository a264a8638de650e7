using Microsoft.ML.OnnxRuntime;

namespace IdPhoto.Tests.Instruments;

/// <summary>
/// MediaPipe's iris model, Apache-2.0, weights of its own: 71 points of one eye's lids and brow. Input 1×3×64×64, RGB, [0, 1], a square of 2.3
/// times the distance of the eye's corners, the image-left eye as it is and the other one mirrored.
/// </summary>
internal sealed class IrisInstrument : IDisposable
{
    private const int Size = 64;
    private const double Margin = 2.3;

    private readonly InferenceSession _session = new(SharedAssets.Model("iris_landmark_barracuda.onnx"));
    private readonly RunOptions _runOptions = new();

    /// <summary>The height of the lid opening over the distance of the corners: point pairs 3–11, 4–12, 5–13 over 0–8.</summary>
    public double Aspect(Picture picture, PhotoPoint corner, PhotoPoint otherCorner, bool mirror)
    {
        var centre = corner.MidpointTo(otherCorner);
        var pixel = corner.DistanceTo(otherCorner) * Margin / Size;
        var direction = mirror ? -1 : 1;
        var tensor = new float[3 * Size * Size];
        for (var i = 0; i < Size * Size; i++)
        {
            var (x, y) = ((i % Size) + 0.5 - (Size / 2.0), (i / Size) + 0.5 - (Size / 2.0));
            var (r, g, b) = picture.Mean(new(centre.X + (direction * x * pixel), centre.Y + (y * pixel)), pixel);
            (tensor[i], tensor[(Size * Size) + i], tensor[(2 * Size * Size) + i]) = (r / 255, g / 255, b / 255);
        }

        using var input = OrtValue.CreateTensorValueFromMemory(tensor, [1, 3, Size, Size]);
        using var outputs = _session.Run(_runOptions, [_session.InputNames[0]], [input], _session.OutputNames);
        var points = outputs.Single(o => o.GetTensorTypeAndShape().ElementCount == 71 * 3).GetTensorDataAsSpan<float>().ToArray();
        PhotoPoint At(int n) => new(points[3 * n], points[(3 * n) + 1]);
        return new[] { (3, 11), (4, 12), (5, 13) }.Average(pair => At(pair.Item1).DistanceTo(At(pair.Item2))) / At(0).DistanceTo(At(8));
    }

    public void Dispose()
    {
        _session.Dispose();
        _runOptions.Dispose();
    }
}
