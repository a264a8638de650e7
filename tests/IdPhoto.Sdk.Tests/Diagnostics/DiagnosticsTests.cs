using IdPhoto.Tests.DependencyInjection;
using IdPhoto.Tests.Inference;
using IdPhoto.Tests.Pipeline;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace IdPhoto.Tests.Diagnostics;

/// <summary>What a health check can read of a host's pipeline.</summary>
public sealed class DiagnosticsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TheContainersDiagnosticsAreItsPipelines()
    {
        await using var provider = new ServiceCollection().AddIdPhoto().Services.BuildServiceProvider();
        var diagnostics = provider.GetRequiredService<IIdPhotoDiagnostics>();

        Assert.Same(provider.GetRequiredService<IdPhotoPipeline>().Diagnostics, diagnostics);
        Assert.Equal(
            "face-detection blazeface-full-range, face-detection blazeface-short-range, landmarks face-mesh-attention, matting selfie",
            string.Join(", ", diagnostics.Models.Select(m => $"{m.Role} {m.Name}")));
        Assert.All(diagnostics.Models, m => Assert.Equal((true, 64), (m.IsLoaded, m.Sha256!.Length)));
        Assert.All(diagnostics.Models, m => Assert.Equal(["Cpu"], m.Providers));
        Assert.Empty(diagnostics.Warnings);
    }

    [Fact]
    public async Task AProviderThatIsMissingIsAWarningOfItsModel()
    {
        await using var provider = new ServiceCollection()
            .AddIdPhoto(o => o.Execution.ForModel("selfie").Prefer(ExecutionProvider.Cuda)).Services.BuildServiceProvider();
        var diagnostics = provider.GetRequiredService<IIdPhotoDiagnostics>();

        var warning = Assert.Single(diagnostics.Warnings);
        Assert.StartsWith("The model selfie ran on the processor. Cuda is not available in this process", warning, StringComparison.Ordinal);
        Assert.Equal([0, 0, 0, 1], diagnostics.Models.Select(m => m.Warnings.Count));

        var result = await provider.GetRequiredService<IIdPhotoPipeline>().CreateAsync(Uploads.Portrait, new IdPhotoRequest("cn-1-inch"), Token);
        Assert.Equal(warning, Assert.Single(result.Warnings, w => w.Code == IdPhotoWarningCode.ExecutionProviderFallback).Message);
    }

    [Fact]
    public async Task AnOverrideForAModelThatIsNotThereIsTold()
    {
        var log = new RecordingLogger();
        var services = new ServiceCollection().AddLogging(logging => logging.AddProvider(new RecordingLoggerProvider(log)));
        services.AddIdPhoto(o =>
        {
            o.Execution.ForModel("selfie").IntraOpThreads = 2;
            o.Execution.ForModel("selfy").Require(ExecutionProvider.Cuda);
        });
        await using var provider = services.BuildServiceProvider();

        var warning = Assert.Single(provider.GetRequiredService<IIdPhotoDiagnostics>().Warnings);

        Assert.Equal(
            "IdPhotoOptions.Execution.Overrides has 'selfy', but no model of this pipeline is called so. "
            + "There are blazeface-full-range, blazeface-short-range, face-mesh-attention, selfie.",
            warning);
        Assert.Contains((LogLevel.Warning, 3, warning), log.Entries);
    }

    [Fact]
    public async Task TheHostsClockReleasesIdleSessions()
    {
        var clock = new FakeTimeProvider();
        await using var provider = new ServiceCollection().AddSingleton<TimeProvider>(clock)
            .AddIdPhoto(o => o.Execution.ForModel("selfie").IdleRelease = TimeSpan.FromHours(1)).Services.BuildServiceProvider();
        var diagnostics = provider.GetRequiredService<IIdPhotoDiagnostics>();

        clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal([true, true, true, false], diagnostics.Models.Select(m => m.IsLoaded));

        await provider.GetRequiredService<IIdPhotoPipeline>().CreateAsync(Uploads.Portrait, new IdPhotoRequest("cn-1-inch"), Token);
        Assert.Equal([true, true, true, true], diagnostics.Models.Select(m => m.IsLoaded));
    }

    [Fact]
    public async Task APartWithoutModelsHasNoProviders()
    {
        await using var provider = new ServiceCollection().AddIdPhoto().UseMatting<StubMatting>().Services.BuildServiceProvider();

        var matting = provider.GetRequiredService<IIdPhotoDiagnostics>().Models[^1];

        Assert.Equal(("matting", nameof(StubMatting), null, true), (matting.Role, matting.Name, matting.Sha256, matting.IsLoaded));
        Assert.Empty(matting.Providers);
    }
}
