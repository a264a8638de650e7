using IdPhoto.Inference;

namespace IdPhoto.Detection.RetinaFace;

/// <summary>
/// RetinaFace with any backbone (Deng et al., 2020; the exports of Pytorch_Retinaface). Input 1×3×H×W, BGR, 8-bit values minus
/// (104, 117, 123). Outputs 1×N×4, 1×N×2 and 1×N×10, told apart by their last dimension: their names and order differ between exports.
/// </summary>
internal sealed class RetinaFaceDetector : IFaceDetector, IModelHost, IDisposable
{
    // Red, green, blue; the reference names them blue first.
    private static readonly float[] Mean = [123, 117, 104];

    private readonly OnnxModel _model;
    private readonly RetinaFaceOptions _options;
    private readonly (int Loc, int Conf, int Landmarks) _outputs;
    private RetinaFaceGrid? _grid;

    public RetinaFaceDetector(OnnxModel model, RetinaFaceOptions options)
    {
        (_model, _options) = (model, options);
        model.RequireInput(1, 3, -1, -1);
        _outputs = (model.FindOutput(4), model.FindOutput(2), model.FindOutput(10));
    }

    public IReadOnlyList<OnnxModel> Models => [_model];

    public ValueTask<IReadOnlyList<Face>> DetectAsync(PhotoImage photo, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(photo);
        var letterbox = CornerLetterbox.For(photo, _model.Inputs[0], _options.LongSide);
        using var call = _model.Rent(1, 3, letterbox.Height, letterbox.Width);
        letterbox.Fill(photo, call.Input, Mean);
        call.Run(cancellationToken);

        var priors = PriorsFor(letterbox.Width, letterbox.Height);
        var faces = RetinaFaceOutput.Read(
            priors, call.Output(_outputs.Loc), call.Output(_outputs.Conf), call.Output(_outputs.Landmarks), _options);
        return ValueTask.FromResult<IReadOnlyList<Face>>(faces.ConvertAll(face => face.Scale(1 / letterbox.Scale)));
    }

    public void Dispose() => _model.Dispose();

    // Photos of one shape follow each other; two threads that differ merely compute their priors again.
    private RetinaFacePrior[] PriorsFor(int width, int height)
    {
        var grid = Volatile.Read(ref _grid);
        if (grid is null || grid.Width != width || grid.Height != height)
        {
            grid = new(width, height, RetinaFacePriors.For(width, height));
            Volatile.Write(ref _grid, grid);
        }

        return grid.Priors;
    }

    private sealed record RetinaFaceGrid(int Width, int Height, RetinaFacePrior[] Priors);
}
