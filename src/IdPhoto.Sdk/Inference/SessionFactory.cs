using Microsoft.Extensions.Logging;
using Microsoft.ML.OnnxRuntime;

namespace IdPhoto.Inference;

/// <summary>Turns execution options into an ONNX Runtime session, and says which provider it really got.</summary>
internal sealed class SessionFactory(ExecutionOptions execution, ILogger logger)
{
    // Below this size a second thread costs more than it brings (docs/benchmarks.md).
    private const int SmallModelBytes = 8 * 1024 * 1024;

    public (InferenceSession Session, ExecutionProvider Provider, string? FallbackReason) Open(string name, ReadOnlyMemory<byte> model)
    {
        try
        {
            OrtLogging.Route(logger);
            using var options = CreateOptions(model.Length);
            var (provider, reason) = Append(options);
            execution.ConfigureSession?.Invoke(options);
            return (new InferenceSession(model.ToArray(), options), provider, reason);
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

    private SessionOptions CreateOptions(int modelBytes)
    {
        var options = new SessionOptions
        {
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            InterOpNumThreads = 1,
            IntraOpNumThreads = execution.IntraOpThreads ?? (modelBytes < SmallModelBytes ? 1 : 0),
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

    private (ExecutionProvider Provider, string? FallbackReason) Append(SessionOptions options)
    {
        try
        {
            switch (execution.Provider)
            {
                case ExecutionProvider.Cuda:
                    options.AppendExecutionProvider_CUDA(execution.DeviceId);
                    break;
                case ExecutionProvider.TensorRt:
                    options.AppendExecutionProvider_Tensorrt(execution.DeviceId);
                    options.AppendExecutionProvider_CUDA(execution.DeviceId);
                    break;
                case ExecutionProvider.DirectMl:
                    options.AppendExecutionProvider_DML(execution.DeviceId);
                    break;
                default:
                    return (ExecutionProvider.Cpu, null);
            }

            return (execution.Provider, null);
        }
        catch (Exception e) when (e is EntryPointNotFoundException or OnnxRuntimeException)
        {
            var (package, library) = execution.Provider == ExecutionProvider.DirectMl
                ? ("Microsoft.ML.OnnxRuntime.DirectML", "DirectML.dll")
                : ("Microsoft.ML.OnnxRuntime.Gpu", "onnxruntime_providers_cuda");
            var reason = $"{execution.Provider} is not available in this process: the native ONNX Runtime that is loaded has no such execution provider, "
                + $"or its library {library} could not be loaded. Reference the package {package} in place of Microsoft.ML.OnnxRuntime and install its driver and libraries.";
            return execution.ProviderRequired
                ? throw new IdPhotoException(IdPhotoErrorCode.ExecutionProviderUnavailable, reason, e)
                : (ExecutionProvider.Cpu, reason);
        }
    }
}
