namespace IdPhoto.Tests.Instruments;

/// <summary>Both instruments, loaded on first use and shared by a test class.</summary>
public sealed class MeasuringInstruments : IDisposable
{
    private readonly Lazy<RetinaFaceInstrument> _detector = new(() => new());
    private readonly Lazy<OlderMeshInstrument> _mesh = new(() => new());

    internal (FaceReading Detector, FaceReading Mesh) Read(Picture picture)
    {
        var detector = _detector.Value.Read(picture);
        return (detector, _mesh.Value.Read(picture, detector));
    }

    public void Dispose()
    {
        if (_detector.IsValueCreated)
        {
            _detector.Value.Dispose();
        }

        if (_mesh.IsValueCreated)
        {
            _mesh.Value.Dispose();
        }
    }
}
