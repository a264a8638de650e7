namespace IdPhoto;

/// <summary>What runs a model. Which ones exist in a process is decided by the native ONNX Runtime package that the app references.</summary>
public enum ExecutionProvider
{
    /// <summary>The processor. Always there.</summary>
    Cpu,

    /// <summary>NVIDIA CUDA (package Microsoft.ML.OnnxRuntime.Gpu).</summary>
    Cuda,

    /// <summary>NVIDIA TensorRT (package Microsoft.ML.OnnxRuntime.Gpu).</summary>
    TensorRt,

    /// <summary>DirectML on Windows (package Microsoft.ML.OnnxRuntime.DirectML).</summary>
    DirectMl,
}
