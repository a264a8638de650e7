using IdPhoto.Inference;
using IdPhoto.ModelZoo;
using Microsoft.Extensions.Logging;

namespace IdPhoto.Landmarks.FaceMesh;

/// <summary>
/// The default landmarker: MediaPipe's face mesh with attention, run four times. The mesh follows its crop (a face 10 % off its centre
/// moved all points by 6 % of the crop), so each further run looks at the crop that the points of the one before give. Started from five
/// different detectors, the roll of a turned head differed by 0.9° after two runs, 1.0° after three and 0.2° after four; that of four
/// other portraits by less than 0.1° after four.
/// </summary>
internal sealed class FaceMeshLandmarker : IFaceLandmarker, IModelHost, IDisposable
{
    private const int Runs = 4;
    private readonly FaceMeshNetwork _network;

    public FaceMeshLandmarker(ExecutionOptions execution, ILogger logger) =>
        _network = new FaceMeshNetwork(OnnxModel.Load(ModelStore.OpenEmbedded(EmbeddedModels.FaceMesh), execution, logger));

    public IReadOnlyList<OnnxModel> Models => [_network.Model];

    public ValueTask<FaceLandmarks> LocateAsync(PhotoImage photo, Face face, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(photo);
        ArgumentNullException.ThrowIfNull(face);
        var reading = _network.Read(photo, FaceCrop.FromPoints(face.Points), cancellationToken);
        for (var run = 1; run < Runs; run++)
        {
            reading = _network.Read(photo, FaceCrop.FromMesh(reading.Mesh, MeshMeasures.RollDegrees(reading)), cancellationToken);
        }

        return ValueTask.FromResult(MeshMeasures.Describe(reading));
    }

    public void Dispose() => _network.Dispose();
}
