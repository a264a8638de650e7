using IdPhoto.Inference;
using IdPhoto.ModelZoo;
using Microsoft.Extensions.Logging;

namespace IdPhoto.Detection.BlazeFace;

/// <summary>
/// The default detector: MediaPipe's BlazeFace, full range first, short range where full range finds nothing. (On six portraits at
/// three sizes full range found all 18 faces, short range 10.) The box is a square from the forehead to the chin.
/// </summary>
internal sealed class BlazeFaceDetector : IFaceDetector, IModelHost, IDisposable
{
    private readonly BlazeFaceNetwork[] _networks;

    public BlazeFaceDetector(ExecutionOptions execution, ILogger logger) =>
        _networks = [Load(BlazeFaceVariant.FullRange, execution, logger), Load(BlazeFaceVariant.ShortRange, execution, logger)];

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

    private static BlazeFaceNetwork Load(BlazeFaceVariant variant, ExecutionOptions execution, ILogger logger) =>
        new(variant, OnnxModel.Load(ModelStore.OpenEmbedded(variant.Model), execution, logger));
}
