using System.Collections.Concurrent;
using IdPhoto.Tests.Instruments;

namespace IdPhoto.Tests.Pipeline;

/// <summary>Portraits made and measured once, however many tests look at them.</summary>
public sealed class FinishedPortraits(PipelineFixture fixture) : IDisposable
{
    private readonly ConcurrentDictionary<(string Photo, string Document), Lazy<Task<IdPhotoResult>>> _results = new();
    private readonly ConcurrentDictionary<(string Photo, string Document), Lazy<Task<Measured>>> _measured = new();
    private readonly Lazy<RetinaFaceInstrument> _detector = new(() => new());
    private readonly Lazy<OlderMeshInstrument> _mesh = new(() => new());

    public Task<IdPhotoResult> MakeAsync(string photo, string document) => _results.GetOrAdd((photo, document), _ => new(() => fixture.Pipeline.CreateAsync(
        photo == "astronaut.png" ? Uploads.Portrait : Uploads.Shared(photo), new IdPhotoRequest(document), TestContext.Current.CancellationToken))).Value;

    internal Task<Measured> MeasureAsync(string photo, string document) => _measured.GetOrAdd((photo, document), _ => new(async () =>
    {
        var picture = Picture.Decode((await MakeAsync(photo, document)).Photo.Bytes);
        var detector = _detector.Value.Read(picture);
        return new(picture.Width, detector, _mesh.Value.Read(picture, detector));
    })).Value;

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

    /// <summary>What the two instruments read of a finished photo of this width.</summary>
    internal sealed record Measured(int Width, FaceReading Detector, FaceReading Mesh);
}
