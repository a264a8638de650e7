using Microsoft.ML.OnnxRuntime;

namespace IdPhoto.ModelConverter.Tests.Models;

/// <summary>Runs an ONNX file with one float input once, on the CPU.</summary>
internal static class ModelRun
{
    /// <returns>The outputs by name.</returns>
    public static Dictionary<string, float[]> Run(string path, float[] input) => Run(File.ReadAllBytes(path), input);

    public static Dictionary<string, float[]> Run(byte[] model, float[] input)
    {
        using var options = new SessionOptions { LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR };
        using var session = new InferenceSession(model, options);
        using var run = new RunOptions();
        var (name, metadata) = session.InputMetadata.Single();
        using var value = OrtValue.CreateTensorValueFromMemory(input, Array.ConvertAll(metadata.Dimensions, extent => (long)extent));
        using var outputs = session.Run(run, [name], [value], session.OutputNames);
        return session.OutputNames.Zip(outputs).ToDictionary(
            pair => pair.First, pair => pair.Second.GetTensorDataAsSpan<float>().ToArray(), StringComparer.Ordinal);
    }
}
