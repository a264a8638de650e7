namespace IdPhoto.Inference;

/// <summary>Something that runs ONNX models and can say which, for results, logs and health checks.</summary>
internal interface IModelHost
{
    IReadOnlyList<OnnxModel> Models { get; }
}
