using IdPhoto.Inference;
using IdPhoto.ModelZoo;
using Microsoft.Extensions.Logging.Abstractions;

namespace IdPhoto.Tests.Inference;

/// <summary>Options of single models, in place of those of all.</summary>
public sealed class ModelOverrideTests
{
    [Fact]
    public void WhatAModelDoesNotSetIsAsForAll()
    {
        var all = new ExecutionOptions
        {
            Provider = ExecutionProvider.Cuda,
            ProviderRequired = true,
            DeviceId = 3,
            IntraOpThreads = 5,
            Profile = ExecutionProfile.Throughput,
            Memory = MemoryProfile.Lean,
            IdleRelease = TimeSpan.FromMinutes(7),
            Clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(),
        };
        all.ForModel("selfie").DeviceId = 1;

        var own = all.Resolve("selfie");

        Assert.Same(all, all.Resolve("face-mesh-attention"));
        Assert.Equal((ExecutionProvider.Cuda, true, 1, 5), (own.Provider, own.ProviderRequired, own.DeviceId, own.IntraOpThreads));
        Assert.Equal((ExecutionProfile.Throughput, MemoryProfile.Lean), (own.Profile, own.Memory));
        Assert.Equal(TimeSpan.FromMinutes(7), own.IdleRelease);
        Assert.Same(all.Clock, own.Clock);
    }

    [Fact]
    public void WhatAModelSetsTakesThePlaceOfEachOption()
    {
        var all = new ExecutionOptions();
        var model = all.ForModel("selfie");
        model.Require(ExecutionProvider.TensorRt);
        (model.IntraOpThreads, model.Profile, model.Memory) = (2, ExecutionProfile.Throughput, MemoryProfile.Lean);
        model.IdleRelease = TimeSpan.FromHours(1);

        var own = all.Resolve("selfie");

        Assert.Equal((ExecutionProvider.TensorRt, true, 2), (own.Provider, own.ProviderRequired, own.IntraOpThreads));
        Assert.Equal((ExecutionProfile.Throughput, MemoryProfile.Lean), (own.Profile, own.Memory));
        Assert.Equal(TimeSpan.FromHours(1), own.IdleRelease);
    }

    [Fact]
    public void NamesAreFoundInAnyCaseAndOnce()
    {
        var all = new ExecutionOptions();

        Assert.Same(all.ForModel("Selfie"), all.ForModel("selfie"));
        Assert.Single(all.Overrides);
    }

    [Fact]
    public void TheModelsHookHasTheLastWord()
    {
        var order = new List<string>();
        var all = new ExecutionOptions { ConfigureSession = _ => order.Add("all") };
        all.ForModel("selfie").ConfigureSession = _ => order.Add("own");

        Load(all, EmbeddedModels.FaceDetectionShortRange).Dispose();
        Load(all, EmbeddedModels.SelfieSegmentation).Dispose();

        Assert.Equal(["all", "all", "own"], order);
    }

    [Fact]
    public void OneModelWantsTheAcceleratorAndAnotherTheProcessor()
    {
        var all = new ExecutionOptions();
        all.Require(ExecutionProvider.Cuda);
        all.ForModel("blazeface-short-range").Prefer(ExecutionProvider.Cpu);
        all.ForModel("selfie").Prefer(ExecutionProvider.Cuda);

        using var detector = Load(all, EmbeddedModels.FaceDetectionShortRange);
        using var matting = Load(all, EmbeddedModels.SelfieSegmentation);
        var mesh = Assert.Throws<IdPhotoException>(() => Load(all, EmbeddedModels.FaceMesh));

        Assert.Null(detector.ProviderWarning);
        Assert.StartsWith("The model selfie ran on the processor. Cuda is not available", matting.ProviderWarning, StringComparison.Ordinal);
        Assert.Equal(IdPhotoErrorCode.ExecutionProviderUnavailable, mesh.Code);
    }

    private static OnnxModel Load(ExecutionOptions options, ModelDescriptor model) =>
        OnnxModel.Load(ModelStore.OpenEmbedded(model), options, NullLogger.Instance);
}
