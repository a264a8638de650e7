using IdPhoto.Imaging;
using IdPhoto.Inference;

namespace IdPhoto.Detection.Mtcnn;

/// <summary>MTCNN in a picture of at most the wanted size, on request at half that size first.</summary>
internal sealed class MtcnnDetector(IReadOnlyList<OnnxModel> models, MtcnnOptions options, MtcnnRules rules)
    : IFaceDetector, IModelHost, IDisposable
{
    private readonly MtcnnCascade _cascade = new(models[0], models[1], models[2], options, rules);

    public IReadOnlyList<OnnxModel> Models => models;

    public ValueTask<IReadOnlyList<Face>> DetectAsync(PhotoImage photo, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(photo);
        var longSide = Math.Max(photo.Width, photo.Height);
        if (longSide <= options.LongSide)
        {
            return ValueTask.FromResult<IReadOnlyList<Face>>(Search(photo, cancellationToken));
        }

        var scale = (double)options.LongSide / longSide;
        using var small = Shrink(photo, Math.Max(1, (int)(photo.Width * scale)), Math.Max(1, (int)(photo.Height * scale)));
        return ValueTask.FromResult<IReadOnlyList<Face>>([.. Search(small, cancellationToken).Select(face => face.Scale(1 / scale))]);
    }

    public void Dispose()
    {
        foreach (var model in models)
        {
            model.Dispose();
        }
    }

    private List<Face> Search(PhotoImage picture, CancellationToken cancellationToken)
    {
        if (options.HalfSizeScores is { } scores && Math.Min(picture.Width, picture.Height) >= 2)
        {
            using var half = Shrink(picture, picture.Width / 2, picture.Height / 2);
            if (_cascade.Search(half, scores, cancellationToken) is [var face])
            {
                return [rules.Report(face.Scale(2))];
            }
        }

        return _cascade.Search(picture, options.MinScores, cancellationToken).ConvertAll(rules.Report);
    }

    private static PhotoImage Shrink(PhotoImage photo, int width, int height) =>
        ReferenceResizer.Resize(photo, width, height, ReferenceResize.OpenCvArea);
}
