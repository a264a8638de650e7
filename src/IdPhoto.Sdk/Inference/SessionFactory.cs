using System.Runtime.InteropServices;
using Microsoft.Extensions.Logging;
using Microsoft.ML.OnnxRuntime;

namespace IdPhoto.Inference;

/// <summary>Turns execution options into an ONNX Runtime session, and says which provider it really got.</summary>
internal sealed class SessionFactory(ExecutionOptions execution, ILogger logger)
{
    // Below this size a second thread costs more than it brings (docs/benchmarks.md).
    private const int SmallModelBytes = 8 * 1024 * 1024;

    /// <summary>Appends a provider; exchanged in tests, whose machine has none.</summary>
    public Action<SessionOptions, ExecutionProvider, int> Append { get; init; } = ProviderAppender.Append;

    /// <summary>Opens a session.</summary>
    /// <param name="name">The model's name, for messages.</param>
    /// <param name="model">The file; not needed afterwards.</param>
    /// <param name="profile">The path, less its end, to which a profile is written until the session's profiling is ended; null for none.</param>
    /// <exception cref="IdPhotoException">The file is no model, a required provider or the native library is missing.</exception>
    public OpenedSession Open(string name, ReadOnlyMemory<byte> model, string? profile = null)
    {
        try
        {
            OrtLogging.Route(logger);
            return OpenPreferred(model, profile);
        }
        catch (OnnxRuntimeException e)
        {
            throw new IdPhotoException(
                IdPhotoErrorCode.ModelInvalid, $"The model '{name}' cannot be loaded by ONNX Runtime: {e.Message} Check that the file is a complete ONNX model.", e);
        }
        catch (Exception e) when (e is DllNotFoundException or TypeInitializationException { InnerException: DllNotFoundException or EntryPointNotFoundException })
        {
            throw new IdPhotoException(
                IdPhotoErrorCode.NativeLibraryMissing,
                "ONNX Runtime's native library could not be loaded. Reference the package Microsoft.ML.OnnxRuntime (or .Gpu, .DirectML) in the app, for its own runtime identifier.",
                e);
        }
    }

    /// <summary>The settings that every session gets, for a file of this size.</summary>
    public SessionOptions CreateOptions(int modelBytes)
    {
        var options = new SessionOptions
        {
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            InterOpNumThreads = 1,
            IntraOpNumThreads = execution.IntraOpThreads ?? Threads(modelBytes),
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING,
        };
        options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
        if (execution.Memory == MemoryProfile.Lean)
        {
            options.EnableCpuMemArena = false;
            options.EnableMemoryPattern = false;
        }

        return options;
    }

    // Zero leaves the number to ONNX Runtime, which takes one for each physical core.
    private int Threads(int modelBytes) => execution.Profile == ExecutionProfile.Throughput || modelBytes < SmallModelBytes ? 1 : 0;

    private OpenedSession OpenPreferred(ReadOnlyMemory<byte> model, string? profile)
    {
        var wanted = execution.Provider;
        if (wanted == ExecutionProvider.Cpu)
        {
            return new(OpenOn(ExecutionProvider.Cpu, model, profile), new ProviderChoice(ExecutionProvider.Cpu));
        }

        try
        {
            return new(OpenOn(wanted, model, profile), new ProviderChoice(wanted));
        }
        catch (Exception e) when (e is EntryPointNotFoundException or OnnxRuntimeException)
        {
            // A provider whose device or driver is missing may fail only now, as a broken file does: the processor tells which it was.
            var reason = ProviderAppender.Explain(wanted, e.Message);
            var session = OpenOn(ExecutionProvider.Cpu, model, profile);
            if (!execution.ProviderRequired)
            {
                return new(session, new ProviderChoice(ExecutionProvider.Cpu, reason));
            }

            session.Dispose();
            throw new IdPhotoException(IdPhotoErrorCode.ExecutionProviderUnavailable, reason, e);
        }
    }

    private InferenceSession OpenOn(ExecutionProvider provider, ReadOnlyMemory<byte> model, string? profile)
    {
        using var options = CreateOptions(model.Length);
        if (profile is not null)
        {
            options.EnableProfiling = true;
            options.ProfileOutputPathPrefix = profile;
        }

        Append(options, provider, execution.DeviceId);
        execution.ConfigureSession?.Invoke(options);
        return new InferenceSession(Array(model), options);
    }

    private static byte[] Array(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var segment) && segment.Array is { } whole && whole.Length == bytes.Length ? whole : bytes.ToArray();
}
