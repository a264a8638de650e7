using IdPhoto.Inference;
using IdPhoto.Tests.Onnx;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.ML.OnnxRuntime;

namespace IdPhoto.Tests.Inference;

public sealed class SessionFactoryTests
{
    private const int EightMegabytes = 8 * 1024 * 1024;

    private static readonly byte[] Model = new TinyModel().Input("x", [1, 2]).Node("Neg", ["x"], "y").Output("y", [1, 2]).ToArray();

    [Theory]
    [InlineData(ExecutionProfile.Latency, EightMegabytes - 1, null, 1)]
    [InlineData(ExecutionProfile.Latency, EightMegabytes, null, 0)] // Zero: ONNX Runtime takes one for each physical core.
    [InlineData(ExecutionProfile.Throughput, EightMegabytes - 1, null, 1)]
    [InlineData(ExecutionProfile.Throughput, EightMegabytes, null, 1)]
    [InlineData(ExecutionProfile.Throughput, EightMegabytes, 3, 3)]
    [InlineData(ExecutionProfile.Latency, 100, 2, 2)]
    public void TheProfileSetsTheThreadsUnlessTheyAreGiven(ExecutionProfile profile, int modelBytes, int? given, int threads)
    {
        using var options = Factory(new ExecutionOptions { Profile = profile, IntraOpThreads = given }).CreateOptions(modelBytes);

        Assert.Equal((threads, 1), (options.IntraOpNumThreads, options.InterOpNumThreads));
        Assert.Equal(ExecutionMode.ORT_SEQUENTIAL, options.ExecutionMode);
    }

    [Theory]
    [InlineData(MemoryProfile.Fast, true)]
    [InlineData(MemoryProfile.Lean, false)]
    public void LeanTurnsArenaAndMemoryPatternOff(MemoryProfile memory, bool on)
    {
        using var options = Factory(new ExecutionOptions { Memory = memory }).CreateOptions(100);

        Assert.Equal((on, on), (options.EnableCpuMemArena, options.EnableMemoryPattern));
    }

    [Fact]
    public void APreferredProviderThatFailsOnlyWhenTheSessionStartsGivesWayToTheProcessor()
    {
        var execution = new ExecutionOptions();
        execution.Prefer(ExecutionProvider.Cuda);

        var opened = WithoutDevice(execution).Open("tiny", Model);
        using var session = opened.Session;

        Assert.Equal(ExecutionProvider.Cpu, opened.Got.Provider);
        Assert.StartsWith("Cuda is not available in this process", opened.Got.FallbackReason, StringComparison.Ordinal);
        Assert.Contains("ONNX Runtime says: ", opened.Got.FallbackReason, StringComparison.Ordinal);
    }

    [Fact]
    public void ARequiredProviderThatFailsOnlyWhenTheSessionStartsIsMissingAndNotTheModelsFault()
    {
        var execution = new ExecutionOptions();
        execution.Require(ExecutionProvider.Cuda);

        var error = Assert.Throws<IdPhotoException>(() => WithoutDevice(execution).Open("tiny", Model));

        Assert.Equal(IdPhotoErrorCode.ExecutionProviderUnavailable, error.Code);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ABrokenFileIsTheModelsFaultWhateverTheProvider(bool required)
    {
        var execution = new ExecutionOptions { Provider = ExecutionProvider.Cuda, ProviderRequired = required };

        var error = Assert.Throws<IdPhotoException>(() => WithoutDevice(execution).Open("tiny", Model.AsMemory(0, Model.Length / 2)));

        Assert.Equal(IdPhotoErrorCode.ModelInvalid, error.Code);
    }

    private static SessionFactory Factory(ExecutionOptions execution) => new(execution, NullLogger.Instance);

    // Stands for a GPU package without a GPU: the provider is appended, and the session it was appended to cannot be made.
    private static SessionFactory WithoutDevice(ExecutionOptions execution) => new(execution, NullLogger.Instance)
    {
        Append = (options, provider, _) =>
        {
            if (provider != ExecutionProvider.Cpu)
            {
                options.IntraOpNumThreads = 2;
                options.AddSessionConfigEntry("session.intra_op_thread_affinities", "no such core");
            }
        },
    };
}
