using IdPhoto.ModelConverter.Packages;

namespace IdPhoto.ModelConverter.Tests.Models;

public sealed class ReproducibilityTests
{
    public static TheoryData<string> ModelNames => [.. MediaPipePackages.Models.Keys];

    [Theory]
    [MemberData(nameof(ModelNames))]
    public async Task A_Second_Conversion_Gives_The_Same_Bytes_And_They_Are_The_Shipped_Ones(string name)
    {
        var packages = TfLitePackages.Require();
        var first = await ModelBuild.ConvertAsync(packages, name, TestContext.Current.CancellationToken);
        var second = await ModelBuild.ConvertAsync(packages, name, TestContext.Current.CancellationToken);
        var shipped = await File.ReadAllBytesAsync(ShippedModels.PathOf(name), TestContext.Current.CancellationToken);
        Assert.True(first.AsSpan().SequenceEqual(second), $"Two conversions of {name} differ.");
        Assert.True(first.AsSpan().SequenceEqual(shipped), $"models/{name}.onnx is not what the converter writes: run it again.");
    }

    [Fact]
    public async Task The_Canonical_Face_Is_What_The_Converter_Extracts()
    {
        var table = await ModelBuild.ExtractFaceAsync(TfLitePackages.Require(), TestContext.Current.CancellationToken);
        var shipped = await File.ReadAllBytesAsync(RepositoryRoot.Combine("models", "canonical_face.csv"), TestContext.Current.CancellationToken);
        Assert.Equal(shipped, table);
    }
}
