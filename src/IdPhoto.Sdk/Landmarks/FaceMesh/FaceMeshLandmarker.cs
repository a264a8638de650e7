using IdPhoto.Inference;
using IdPhoto.ModelZoo;
using Microsoft.Extensions.Logging;

namespace IdPhoto.Landmarks.FaceMesh;

/// <summary>
/// The default landmarker: MediaPipe's face mesh with attention. The mesh follows its crop (a face 10 % off its centre moved all points
/// by 6 % of the crop), so each further run looks at the crop that the points of the one before give. Two runs settle a frontal face. A
/// turned one needs four: started from five different detectors, its roll still differed by 0.9° after two, and by 0.2° after four.
/// </summary>
internal sealed class FaceMeshLandmarker : IFaceLandmarker, IModelHost, IDisposable
{
    private const int Runs = 2;
    private const int RunsOfATurnedHead = 4;
    private const double TurnedDegrees = 15;
    private readonly FaceMeshNetwork _network;

    public FaceMeshLandmarker(ExecutionOptions execution, ILogger logger) =>
        _network = new FaceMeshNetwork(OnnxModel.Load(ModelStore.OpenEmbedded(EmbeddedModels.FaceMesh), execution, logger));

    public IReadOnlyList<OnnxModel> Models => [_network.Model];

    public ValueTask<FaceLandmarks> LocateAsync(PhotoImage photo, Face face, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(photo);
        ArgumentNullException.ThrowIfNull(face);
        var reading = _network.Read(photo, FaceCrop.FromPoints(face.Points), cancellationToken);
        var runs = Math.Abs(HeadPoseFit.Fit(reading.Mesh).Yaw) < TurnedDegrees ? Runs : RunsOfATurnedHead;
        for (var run = 1; run < runs; run++)
        {
            reading = _network.Read(photo, FaceCrop.FromMesh(reading.Mesh, MeshMeasures.RollDegrees(reading)), cancellationToken);
        }

        return ValueTask.FromResult(MeshMeasures.Describe(reading));
    }

    public void Dispose() => _network.Dispose();
}
