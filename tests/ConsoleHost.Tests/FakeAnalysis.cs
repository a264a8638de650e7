namespace IdPhoto.ConsoleHost.Tests;

/// <summary>An analysis whose photos are those of <see cref="FakePhotos"/>.</summary>
internal sealed class FakeAnalysis(FakePhotos photos, byte[] upload) : IPhotoAnalysis
{
    public IReadOnlyList<StageTiming> Timings => [];

    public async Task<IdPhotoResult> CreateAsync(IdPhotoRequest request, CancellationToken cancellationToken = default)
    {
        using var stream = new MemoryStream(upload);
        return await photos.CreateAsync(stream, request, cancellationToken);
    }

    public Task<ComplianceReport> CheckAsync(CheckRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public void Dispose()
    {
    }
}
