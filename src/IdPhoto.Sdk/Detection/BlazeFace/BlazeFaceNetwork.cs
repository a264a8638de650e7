using IdPhoto.Imaging;
using IdPhoto.Inference;

namespace IdPhoto.Detection.BlazeFace;

/// <summary>
/// One BlazeFace model. Input 1×S×S×3, RGB, [−1, 1], the photo letterboxed in the middle of black. Outputs: N×1 score logits and N×16 numbers
/// (box centre and size, six points), all in input pixels relative to N anchors.
/// </summary>
internal sealed class BlazeFaceNetwork : IDisposable
{
    private const int Numbers = 16;
    private readonly BlazeFaceVariant _variant;
    private readonly OnnxModel _model;
    private readonly PhotoPoint[] _anchors;
    private readonly int _scores;
    private readonly int _boxes;

    public BlazeFaceNetwork(BlazeFaceVariant variant, OnnxModel model)
    {
        (_variant, _model, _anchors) = (variant, model, variant.Anchors());
        model.RequireInput(1, variant.InputSize, variant.InputSize, 3);
        _scores = model.FindOutput(_anchors.Length, 1);
        _boxes = model.FindOutput(_anchors.Length, Numbers);
    }

    public OnnxModel Model => _model;

    public IReadOnlyList<Face> Detect(PhotoImage photo, CancellationToken cancellationToken)
    {
        var size = _variant.InputSize;
        var scale = Math.Min((double)size / photo.Width, (double)size / photo.Height);
        var toInput = AffineTransform.Similarity(scale, 0, new(photo.Width / 2.0, photo.Height / 2.0), new(size / 2.0, size / 2.0));
        using var call = _model.Rent();
        Resampler.WarpToTensor(photo, toInput, call.Input, size, size, TensorScaling.Rgb(1 / 127.5f, -1), planar: false, EdgeMode.Zero);
        call.Run(cancellationToken);

        var toPhoto = toInput.Invert();
        return [.. WeightedSuppression.Merge(Decode(call)).Select(c => ToFace(c, toPhoto))];
    }

    public void Dispose() => _model.Dispose();

    private List<BlazeFaceCandidate> Decode(InferenceCall call)
    {
        var logits = call.Output(_scores);
        var found = new List<BlazeFaceCandidate>();
        for (var i = 0; i < _anchors.Length; i++)
        {
            var score = 1 / (1 + Math.Exp(-Math.Clamp(logits[i], -100f, 100f)));
            var raw = call.Output(_boxes).Slice(i * Numbers, Numbers);
            if (score < _variant.MinScore || raw[2] <= 0 || raw[3] <= 0)
            {
                continue;
            }

            var anchor = _anchors[i];
            var points = new PhotoPoint[6];
            for (var p = 0; p < points.Length; p++)
            {
                points[p] = new(raw[4 + (2 * p)] + anchor.X, raw[5 + (2 * p)] + anchor.Y);
            }

            var box = new PhotoBox(raw[0] + anchor.X - (raw[2] / 2), raw[1] + anchor.Y - (raw[3] / 2), raw[2], raw[3]);
            found.Add(new BlazeFaceCandidate(score, box, points));
        }

        return found;
    }

    private static Face ToFace(BlazeFaceCandidate candidate, AffineTransform toPhoto)
    {
        var corner = toPhoto.Apply(new(candidate.Box.X, candidate.Box.Y));
        var box = new PhotoBox(corner.X, corner.Y, candidate.Box.Width * toPhoto.M11, candidate.Box.Height * toPhoto.M11);
        var p = Array.ConvertAll(candidate.Points, toPhoto.Apply);

        // BlazeFace sees the mouth's centre only. An adult's mouth is about 0.8 inter-eye distances wide; the landmarker refines it.
        var (dx, dy) = (0.4 * (p[1].X - p[0].X), 0.4 * (p[1].Y - p[0].Y));
        return new Face(box, candidate.Score, new FacePoints(p[0], p[1], p[2], new(p[3].X - dx, p[3].Y - dy), new(p[3].X + dx, p[3].Y + dy)));
    }
}
