using IdPhoto.Imaging;
using IdPhoto.Inference;

namespace IdPhoto.Detection.BlazeFace;

/// <summary>
/// One BlazeFace model. Input 1×S×S×3, RGB, [−1, 1], the photo letterboxed in the middle of black. Outputs: N×1 score logits and N×16
/// numbers (box centre and size, six points), all in input pixels relative to N anchors.
/// </summary>
internal sealed class BlazeFaceNetwork : IDisposable
{
    private readonly BlazeFaceVariant _variant;
    private readonly OnnxModel _model;
    private readonly BlazeFaceHead[] _heads;

    public BlazeFaceNetwork(BlazeFaceVariant variant, OnnxModel model)
    {
        (_variant, _model) = (variant, model);
        model.RequireInput(1, variant.InputSize, variant.InputSize, 3);
        _heads = BlazeFaceHead.Find(model, variant);
    }

    public OnnxModel Model => _model;

    public IReadOnlyList<Face> Detect(PhotoImage photo, CancellationToken cancellationToken) =>
        [.. WeightedSuppression.Merge(FindCandidates(photo, cancellationToken)).Select(candidate => candidate.ToFace())];

    /// <summary>Everything that looks like a face, in pixels of the photo; several candidates for each face.</summary>
    public IReadOnlyList<BlazeFaceCandidate> FindCandidates(PhotoImage photo, CancellationToken cancellationToken)
    {
        var size = _variant.InputSize;
        var scale = Math.Min((double)size / photo.Width, (double)size / photo.Height);
        var toInput = AffineTransform.Similarity(scale, 0, new(photo.Width / 2.0, photo.Height / 2.0), new(size / 2.0, size / 2.0));
        using var call = _model.Rent();
        Resampler.WarpToTensor(photo, toInput, call.Input, size, size, TensorScaling.Rgb(1 / 127.5f, -1), planar: false, EdgeMode.Zero);
        call.Run(cancellationToken);

        var found = new List<BlazeFaceCandidate>();
        foreach (var head in _heads)
        {
            head.Read(call.Output(head.Scores), call.Output(head.Boxes), _variant.MinScore, found);
        }

        var toPhoto = toInput.Invert();
        return found.ConvertAll(candidate => candidate.Through(toPhoto));
    }

    public void Dispose() => _model.Dispose();
}
