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
        var cancellation = TestContext.Current.CancellationToken;
        var first = await ModelBuild.ConvertAsync(packages, name, cancellation);
        var second = await ModelBuild.ConvertAsync(packages, name, cancellation);
        var shipped = await File.ReadAllBytesAsync(ShippedModels.PathOf(name), cancellation);
        Assert.True(first.AsSpan().SequenceEqual(second), $"Two conversions of {name} differ.");
        Assert.True(first.AsSpan().SequenceEqual(shipped), $"models/{name}.onnx is not what the converter writes: run it again.");
    }

    [Fact]
    public async Task The_Canonical_Face_Is_What_The_Converter_Extracts()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var table = await ModelBuild.ExtractFaceAsync(TfLitePackages.Require(), cancellation);
        var shipped = await File.ReadAllBytesAsync(RepositoryRoot.Combine("models", "canonical_face.csv"), cancellation);
        Assert.Equal(shipped, table);
    }
}
