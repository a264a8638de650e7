using Microsoft.ML.OnnxRuntime;

namespace IdPhoto.Tests.Instruments;

/// <summary>
/// An older training of MediaPipe's 468-point mesh, Apache-2.0, independent of the weights that ship: input 1×3×192×192, RGB, [0, 1].
/// It favours one side, so the picture and its mirror image are both read and averaged.
/// </summary>
internal sealed class OlderMeshInstrument : IDisposable
{
    private const int Size = 192;
    private const int MeshPoints = 468;

    // The mesh sits best in a square 1.5 times its own points' box.
    private const double Margin = 1.5;

    private readonly InferenceSession _session = new(SharedAssets.Model("face_landmark_barracuda.onnx"));
    private readonly RunOptions _runOptions = new();

    /// <summary>Reads the face that lies roughly where <paramref name="rough"/> says.</summary>
    public FaceReading Read(Picture picture, FaceReading rough)
    {
        var (straight, mirrored) = (Read(picture, rough, mirror: false), Read(picture, rough, mirror: true));
        return new(
            straight.LeftEye.MidpointTo(mirrored.LeftEye),
            straight.RightEye.MidpointTo(mirrored.RightEye),
            straight.LeftMouth.MidpointTo(mirrored.LeftMouth),
            straight.RightMouth.MidpointTo(mirrored.RightMouth));
    }

    public void Dispose()
    {
        _session.Dispose();
        _runOptions.Dispose();
    }

    private FaceReading Read(Picture picture, FaceReading rough, bool mirror)
    {
        // Eyes to mouth is 0.37 of a face from forehead to chin, and its middle lies 0.35 of that distance below the eyes.
        var unit = rough.Eyes.DistanceTo(rough.Mouth);
        var mesh = Run(picture, new(rough.Eyes.X, rough.Eyes.Y + (0.35 * unit)), unit / 0.37 * Margin, mirror);
        var (left, right) = (mesh.Min(p => p.X), mesh.Max(p => p.X));
        var (top, bottom) = (mesh.Min(p => p.Y), mesh.Max(p => p.Y));
        mesh = Run(picture, new((left + right) / 2, (top + bottom) / 2), Math.Max(right - left, bottom - top) * Margin, mirror);

        var first = new FaceReading(mesh[33].MidpointTo(mesh[133]), mesh[362].MidpointTo(mesh[263]), mesh[61], mesh[291]);
        return mirror ? new(first.RightEye, first.LeftEye, first.RightMouth, first.LeftMouth) : first;
    }

    private PhotoPoint[] Run(Picture picture, PhotoPoint centre, double side, bool mirror)
    {
        var pixel = side / Size;
        var direction = mirror ? -1 : 1;
        var tensor = new float[3 * Size * Size];
        for (var y = 0; y < Size; y++)
        {
            for (var x = 0; x < Size; x++)
            {
                var (r, g, b) = picture.Mean(ToPicture(x + 0.5, y + 0.5), pixel);
                var i = (y * Size) + x;
                (tensor[i], tensor[(Size * Size) + i], tensor[(2 * Size * Size) + i]) = (r / 255, g / 255, b / 255);
            }
        }

        using var input = OrtValue.CreateTensorValueFromMemory(tensor, [1, 3, Size, Size]);
        using var outputs = _session.Run(_runOptions, [_session.InputNames[0]], [input], _session.OutputNames);
        var raw = outputs.Single(o => o.GetTensorTypeAndShape().ElementCount == MeshPoints * 3).GetTensorDataAsSpan<float>();
        var mesh = new PhotoPoint[MeshPoints];
        for (var i = 0; i < mesh.Length; i++)
        {
            mesh[i] = ToPicture(raw[3 * i], raw[(3 * i) + 1]);
        }

        return mesh;

        PhotoPoint ToPicture(double x, double y) =>
            new(centre.X + (direction * (x - (Size / 2.0)) * pixel), centre.Y + ((y - (Size / 2.0)) * pixel));
    }
}
