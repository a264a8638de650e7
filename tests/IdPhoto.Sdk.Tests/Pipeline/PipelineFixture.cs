[assembly: AssemblyFixture(typeof(IdPhoto.Tests.Pipeline.PipelineFixture))]

namespace IdPhoto.Tests.Pipeline;

/// <summary>One pipeline for all tests, as an application has one.</summary>
public sealed class PipelineFixture : IAsyncDisposable
{
    public IdPhotoPipeline Pipeline { get; } = IdPhotoPipeline.CreateDefault();

    public ValueTask DisposeAsync() => Pipeline.DisposeAsync();
}
