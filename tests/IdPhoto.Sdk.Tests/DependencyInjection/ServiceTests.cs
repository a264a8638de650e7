using IdPhoto.Detection;
using IdPhoto.Geometry;
using IdPhoto.Landmarks;
using IdPhoto.Matting;
using IdPhoto.Templates;
using IdPhoto.Tests.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace IdPhoto.Tests.DependencyInjection;

/// <summary>AddIdPhoto in a host: what it registers, who owns it, and when it ends.</summary>
public sealed class ServiceTests
{
    [Fact]
    public async Task AddIdPhotoIsAllThatAHostNeeds()
    {
        await using var provider = new ServiceCollection().AddIdPhoto().Services.BuildServiceProvider(
            new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

        var pipeline = provider.GetRequiredService<IIdPhotoPipeline>();
        var result = await pipeline.CreateAsync(Uploads.Portrait, new IdPhotoRequest("cn-1-inch"), TestContext.Current.CancellationToken);

        Assert.Equal((295, 413), (result.Photo.Width, result.Photo.Height));
    }

    [Fact]
    public async Task TheContainersPipelineMakesTheSameBytesAsTheDefaultOne()
    {
        var token = TestContext.Current.CancellationToken;
        var request = new IdPhotoRequest("cn-1-inch");
        await using var provider = new ServiceCollection().AddIdPhoto().Services.BuildServiceProvider();
        await using var alone = IdPhotoPipeline.CreateDefault();

        var expected = await alone.CreateAsync(Uploads.Portrait, request, token);
        var actual = await provider.GetRequiredService<IIdPhotoPipeline>().CreateAsync(Uploads.Portrait, request, token);

        Assert.Equal(expected.Photo.Bytes.ToArray(), actual.Photo.Bytes.ToArray());
    }

    [Fact]
    public async Task EverythingIsASingleton()
    {
        await using var provider = new ServiceCollection().AddIdPhoto().Services.BuildServiceProvider();
        using var scope = provider.CreateScope();

        Assert.Same(provider.GetRequiredService<IIdPhotoPipeline>(), scope.ServiceProvider.GetRequiredService<IIdPhotoPipeline>());
        Assert.Same(provider.GetRequiredService<IIdPhotoPipeline>(), provider.GetRequiredService<IdPhotoPipeline>());
        Assert.Same(provider.GetRequiredService<IFaceDetector>(), scope.ServiceProvider.GetRequiredService<IFaceDetector>());
        Assert.Same(provider.GetRequiredService<IFaceLandmarker>(), scope.ServiceProvider.GetRequiredService<IFaceLandmarker>());
        Assert.Same(provider.GetRequiredService<IMattingModel>(), scope.ServiceProvider.GetRequiredService<IMattingModel>());
        Assert.Same(provider.GetRequiredService<ICropPlanner>(), scope.ServiceProvider.GetRequiredService<ICropPlanner>());
        Assert.Same(provider.GetRequiredService<ITemplateProvider>(), scope.ServiceProvider.GetRequiredService<ITemplateProvider>());
    }

    [Fact]
    public async Task AddingItTwiceRegistersOnePipeline()
    {
        await using var provider = new ServiceCollection().AddIdPhoto().Services.AddIdPhoto().Services.BuildServiceProvider();

        Assert.Single(provider.GetServices<IIdPhotoPipeline>());
        Assert.Single(provider.GetServices<IMattingModel>());
    }

    [Fact]
    public async Task DisposingTheProviderDisposesTheParts()
    {
        var provider = new ServiceCollection().AddIdPhoto().UseMatting<StubMatting>().Services.BuildServiceProvider();
        var pipeline = provider.GetRequiredService<IIdPhotoPipeline>();
        var matting = (StubMatting)provider.GetRequiredService<IMattingModel>();

        await provider.DisposeAsync();

        Assert.Equal(1, matting.Disposals);
        await Assert.ThrowsAnyAsync<ObjectDisposedException>(
            () => pipeline.CreateAsync(Uploads.Portrait, new IdPhotoRequest("cn-1-inch"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task APipelineWithoutAContainerEndsWhenItIsDisposed()
    {
        var pipeline = IdPhotoPipeline.CreateDefault();
        await pipeline.DisposeAsync();

        await Assert.ThrowsAnyAsync<ObjectDisposedException>(
            () => pipeline.CreateAsync(Uploads.Portrait, new IdPhotoRequest("cn-1-inch"), TestContext.Current.CancellationToken));
    }
}
