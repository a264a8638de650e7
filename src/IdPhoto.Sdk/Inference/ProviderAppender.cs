using Microsoft.ML.OnnxRuntime;

namespace IdPhoto.Inference;

/// <summary>Asks ONNX Runtime for an execution provider. The native package that the app references decides whether there is one.</summary>
internal static class ProviderAppender
{
    /// <exception cref="OnnxRuntimeException">The native library has no such provider, or its libraries could not be loaded.</exception>
    /// <exception cref="EntryPointNotFoundException">The native library has no such provider.</exception>
    public static void Append(SessionOptions options, ExecutionProvider provider, int deviceId)
    {
        switch (provider)
        {
            case ExecutionProvider.Cuda:
                options.AppendExecutionProvider_CUDA(deviceId);
                break;
            case ExecutionProvider.TensorRt:
                options.AppendExecutionProvider_Tensorrt(deviceId);
                options.AppendExecutionProvider_CUDA(deviceId);
                break;
            case ExecutionProvider.DirectMl:
                options.AppendExecutionProvider_DML(deviceId);
                break;
            default:
                break;
        }
    }

    /// <summary>Why a provider is not there and what to do.</summary>
    public static string Explain(ExecutionProvider provider, string cause)
    {
        var (package, library) = provider == ExecutionProvider.DirectMl
            ? ("Microsoft.ML.OnnxRuntime.DirectML", "DirectML.dll")
            : ("Microsoft.ML.OnnxRuntime.Gpu", "onnxruntime_providers_cuda");
        return $"{provider} is not available in this process: the native ONNX Runtime that is loaded has no such execution provider, "
            + $"or its library {library} could not be loaded, or it finds no device. Reference the package {package} in place of "
            + $"Microsoft.ML.OnnxRuntime and install its driver and libraries. ONNX Runtime says: {cause}";
    }
}
