namespace IdPhoto.ModelConverter.Tests.Models;

/// <summary>Where the files of the models folder lie.</summary>
internal static class ShippedModels
{
    public static string PathOf(string name) => RepositoryRoot.Combine("models", $"{name}.onnx");
}
