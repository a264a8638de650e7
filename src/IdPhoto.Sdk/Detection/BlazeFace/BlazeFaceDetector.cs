using IdPhoto.Inference;

namespace IdPhoto.Detection.BlazeFace;

/// <summary>
/// MediaPipe's BlazeFace: networks asked in turn until one finds a face. The default asks the full range, then the short range. (On six
/// portraits at three sizes full range found all 18 faces, short range 10.) The box is a square from the forehead to the chin.
/// </summary>
internal sealed class BlazeFaceDetector : IFaceDetector, IModelHost, IDisposable
{
    private readonly BlazeFaceNetwork[] _networks;

    public BlazeFaceDetector(params BlazeFaceNetwork[] networks) => _networks = networks;

    public IReadOnlyList<OnnxModel> Models => [.. _networks.Select(n => n.Model)];

    public ValueTask<IReadOnlyList<Face>> DetectAsync(PhotoImage photo, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(photo);
        IReadOnlyList<Face> faces = [];
        foreach (var network in _networks)
        {
            faces = network.Detect(photo, cancellationToken);
            if (faces.Count > 0)
            {
                break;
            }
        }

        return ValueTask.FromResult(faces);
    }

    public void Dispose()
    {
        foreach (var network in _networks)
        {
            network.Dispose();
        }
    }
}
