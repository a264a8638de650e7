namespace IdPhoto.ConsoleHost.Tests.EndToEnd;

/// <summary>The real pipeline, its models loaded once for all tests of a class.</summary>
public sealed class RealPhotos : IAsyncLifetime
{
    internal IPhotoServices Services { get; } = new DefaultPhotoServices();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => Services.DisposeAsync();
}
