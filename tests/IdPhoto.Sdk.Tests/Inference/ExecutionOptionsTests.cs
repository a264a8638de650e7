using IdPhoto.Inference;
using IdPhoto.ModelZoo;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace IdPhoto.Tests.Inference;

/// <summary>The tests reference the processor's native ONNX Runtime: no accelerator is ever available to them.</summary>
public sealed class ExecutionOptionsTests
{
    [Theory]
    [InlineData(ExecutionProvider.Cuda, "Microsoft.ML.OnnxRuntime.Gpu")]
    [InlineData(ExecutionProvider.TensorRt, "Microsoft.ML.OnnxRuntime.Gpu")]
    [InlineData(ExecutionProvider.DirectMl, "Microsoft.ML.OnnxRuntime.DirectML")]
    public void A_required_provider_that_is_missing_is_an_error_that_names_the_package(ExecutionProvider provider, string package)
    {
        var options = new ExecutionOptions();
        options.Require(provider);
        var error = Assert.Throws<IdPhotoException>(() => Load(options, NullLogger.Instance).Dispose());

        Assert.Equal(IdPhotoErrorCode.ExecutionProviderUnavailable, error.Code);
        Assert.StartsWith($"{provider} is not available in this process", error.Message, StringComparison.Ordinal);
        Assert.Contains($"Reference the package {package} in place of Microsoft.ML.OnnxRuntime", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ExecutionProvider.Cuda)]
    [InlineData(ExecutionProvider.TensorRt)]
    [InlineData(ExecutionProvider.DirectMl)]
    public void A_preferred_provider_that_is_missing_gives_way_to_the_processor_and_says_so(ExecutionProvider provider)
    {
        var options = new ExecutionOptions();
        options.Prefer(provider);
        var logger = new RecordingLogger();
        using var model = Load(options, logger);

        Assert.Equal(ExecutionProvider.Cpu, model.Provider);
        Assert.StartsWith($"{provider} is not available in this process", model.FallbackReason, StringComparison.Ordinal);
        Assert.Contains(
            (LogLevel.Warning, 42, $"The model {model.Name} runs on the processor: {model.FallbackReason}"), logger.Entries);
        Assert.Equal(256 * 256, Run(model));
    }

    [Theory]
    [InlineData(MemoryProfile.Fast, null)]
    [InlineData(MemoryProfile.Lean, 2)]
    public void On_the_processor_there_is_nothing_to_explain(MemoryProfile memory, int? threads)
    {
        using var model = Load(new ExecutionOptions { Memory = memory, IntraOpThreads = threads }, NullLogger.Instance);

        Assert.Equal((ExecutionProvider.Cpu, null), (model.Provider, model.FallbackReason));
        Assert.Equal(256 * 256, Run(model));
    }

    [Fact]
    public void The_hosts_own_session_settings_come_last()
    {
        var seen = new List<int>();
        var options = new ExecutionOptions { IntraOpThreads = 3, ConfigureSession = session => seen.Add(session.IntraOpNumThreads) };
        using var model = Load(options, NullLogger.Instance);

        Assert.Equal([3], seen);
    }

    private static OnnxModel Load(ExecutionOptions options, ILogger logger) =>
        OnnxModel.Load(ModelStore.OpenEmbedded(EmbeddedModels.SelfieSegmentation), options, logger);

    private static int Run(OnnxModel model)
    {
        using var call = model.Rent();
        call.Input.Fill(0.5f);
        call.Run(TestContext.Current.CancellationToken);
        return call.Output(0).Length;
    }
}
