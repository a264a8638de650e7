using IdPhoto.Imaging;
using IdPhoto.Inference;

namespace IdPhoto.Landmarks.FaceMesh;

/// <summary>
/// MediaPipe's face mesh with attention. Input 1×192×192×3, RGB, [0, 1], an upright square crop. Outputs in crop pixels: 468 mesh points
/// (x, y, z), 80 lip points, 71 points and 5 iris points for each eye, and one face logit.
/// </summary>
internal sealed class FaceMeshNetwork : IDisposable
{
    private const int Size = 192;
    private readonly OnnxModel _model;
    private readonly int _mesh;
    private readonly int _lips;
    private readonly int _leftEye;
    private readonly int _rightEye;
    private readonly int _leftIris;
    private readonly int _rightIris;
    private readonly int _flag;

    public FaceMeshNetwork(OnnxModel model)
    {
        _model = model;
        model.RequireInput(1, Size, Size, 3);
        _mesh = model.FindOutput("output_mesh_identity");
        _lips = model.FindOutput("output_lips");
        _leftEye = model.FindOutput("output_left_eye");
        _rightEye = model.FindOutput("output_right_eye");
        _leftIris = model.FindOutput("output_left_iris");
        _rightIris = model.FindOutput("output_right_iris");
        _flag = model.FindOutput("conv_faceflag");
    }

    public OnnxModel Model => _model;

    public MeshReading Read(PhotoImage photo, FaceCrop crop, CancellationToken cancellationToken)
    {
        var toInput = crop.ToInput(Size);
        using var call = _model.Rent();
        Resampler.WarpToTensor(photo, toInput, call.Input, Size, Size, TensorScaling.Rgb(1 / 255f, 0), planar: false, EdgeMode.Replicate);
        call.Run(cancellationToken);

        var toPhoto = toInput.Invert();
        var mesh = ReadMesh(call.Output(_mesh), toPhoto, crop.Side / Size);
        Refine(mesh, call.Output(_lips), MeshTopology.Lips, toPhoto);
        Refine(mesh, call.Output(_leftEye), MeshTopology.LeftEye, toPhoto);
        Refine(mesh, call.Output(_rightEye), MeshTopology.RightEye, toPhoto);
        var confidence = 1 / (1 + Math.Exp(-call.Output(_flag)[0]));
        return new MeshReading(mesh, First(call.Output(_leftIris), toPhoto), First(call.Output(_rightIris), toPhoto), confidence);
    }

    public void Dispose() => _model.Dispose();

    private static LandmarkPoint[] ReadMesh(ReadOnlySpan<float> raw, AffineTransform toPhoto, double scale)
    {
        var mesh = new LandmarkPoint[FaceLandmarks.MeshSize];
        for (var i = 0; i < mesh.Length; i++)
        {
            var p = toPhoto.Apply(new(raw[3 * i], raw[(3 * i) + 1]));
            mesh[i] = new(p.X, p.Y, raw[(3 * i) + 2] * scale);
        }

        return mesh;
    }

    // The refined points have no depth: the mesh's is kept.
    private static void Refine(LandmarkPoint[] mesh, ReadOnlySpan<float> raw, IReadOnlyList<int> indices, AffineTransform toPhoto)
    {
        for (var i = 0; i < indices.Count; i++)
        {
            var p = toPhoto.Apply(new(raw[2 * i], raw[(2 * i) + 1]));
            mesh[indices[i]] = mesh[indices[i]] with { X = p.X, Y = p.Y };
        }
    }

    private static PhotoPoint First(ReadOnlySpan<float> points, AffineTransform toPhoto) => toPhoto.Apply(new(points[0], points[1]));
}
