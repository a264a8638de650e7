using IdPhoto.Inference;

namespace IdPhoto.Detection.YuNet;

/// <summary>
/// YuNet (Wu et al., 2023; opencv_zoo's files, of fixed or open size). Input 1×3×H×W, BGR, 8-bit values as they are. Outputs, for the
/// strides 8, 16 and 32, <c>cls</c> and <c>obj</c> N×1, <c>bbox</c> N×4, <c>kps</c> N×10. Its points under-read a head's roll.
/// </summary>
internal sealed class YuNetDetector : IFaceDetector, IModelHost, IDisposable
{
    private const int MostCandidates = 5000;
    private static readonly int[] Strides = [8, 16, 32];
    private static readonly float[] Mean = [0, 0, 0];

    private readonly OnnxModel _model;
    private readonly YuNetOptions _options;
    private readonly YuNetOutputs[] _outputs;

    public YuNetDetector(OnnxModel model, YuNetOptions options)
    {
        (_model, _options) = (model, options);
        model.RequireInput(1, 3, -1, -1);
        _outputs = Array.ConvertAll(Strides, stride => new YuNetOutputs(
            stride, model.FindOutput($"cls_{stride}"), model.FindOutput($"obj_{stride}"), model.FindOutput($"bbox_{stride}"), model.FindOutput($"kps_{stride}")));
    }

    public IReadOnlyList<OnnxModel> Models => [_model];

    public ValueTask<IReadOnlyList<Face>> DetectAsync(PhotoImage photo, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(photo);
        var letterbox = CornerLetterbox.For(photo, _model.Inputs[0], _options.LongSide);
        using var call = _model.Rent(1, 3, letterbox.Height, letterbox.Width);
        letterbox.Fill(photo, call.Input, Mean);
        call.Run(cancellationToken);

        var found = new List<Face>();
        foreach (var outputs in _outputs)
        {
            Read(call, outputs, new YuNetLevel(outputs.Stride, letterbox.Width / outputs.Stride), found);
        }

        var faces = GreedySuppression.Keep(
            found.OrderByDescending(face => face.Score).Take(MostCandidates), (a, b) => WholePixels(a.Box).IntersectionOverUnion(WholePixels(b.Box)), _options.MaxOverlap);
        return ValueTask.FromResult<IReadOnlyList<Face>>(faces.ConvertAll(face => face.Scale(1 / letterbox.Scale)));
    }

    public void Dispose() => _model.Dispose();

    private void Read(InferenceCall call, YuNetOutputs outputs, YuNetLevel level, List<Face> found)
    {
        var cls = call.Output(outputs.Cls);
        var obj = call.Output(outputs.Obj);
        for (var i = 0; i < cls.Length; i++)
        {
            var score = YuNetLevel.Score(cls[i], obj[i]);
            if (score >= _options.MinScore)
            {
                var box = level.Box(i, call.Output(outputs.Box).Slice(4 * i, 4));
                found.Add(new Face(box, score, level.Points(i, call.Output(outputs.Points).Slice(10 * i, 10))));
            }
        }
    }

    // OpenCV suppresses with boxes cut to whole pixels.
    private static PhotoBox WholePixels(PhotoBox box) =>
        new(Math.Truncate(box.X), Math.Truncate(box.Y), Math.Truncate(box.Width), Math.Truncate(box.Height));

    private readonly record struct YuNetOutputs(int Stride, int Cls, int Obj, int Box, int Points);
}
