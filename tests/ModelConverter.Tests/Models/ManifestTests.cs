using System.Security.Cryptography;
using IdPhoto.ModelConverter.Packages;

namespace IdPhoto.ModelConverter.Tests.Models;

/// <summary>models/README.md against the files beside it.</summary>
public sealed class ManifestTests
{
    private static readonly string Manifest = File.ReadAllText(RepositoryRoot.Combine("models", "README.md"));

    [Fact]
    public void The_Folder_Holds_The_Four_Models_And_The_Face()
    {
        var names = new DirectoryInfo(RepositoryRoot.Combine("models")).GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "README.md", "canonical_face.csv", "face_detection_full_range.onnx", "face_detection_short_range.onnx",
                "face_landmark_with_attention.onnx", "selfie_segmentation.onnx",
            ],
            names,
            StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("face_detection_full_range.onnx")]
    [InlineData("face_detection_short_range.onnx")]
    [InlineData("face_landmark_with_attention.onnx")]
    [InlineData("selfie_segmentation.onnx")]
    [InlineData("canonical_face.csv")]
    public void Size_And_Hash_Are_As_Recorded(string name)
    {
        var bytes = File.ReadAllBytes(RepositoryRoot.Combine("models", name));
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        Assert.Contains($"| {name} | {bytes.Length} | {sha256} |", Manifest, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_Model_Is_Recorded_With_Its_Package_And_The_Hash_Of_Its_Source()
    {
        foreach (var (name, source) in MediaPipePackages.Models)
        {
            var row = Manifest.Split('\n').Single(line => line.StartsWith($"| {name}.onnx | @", StringComparison.Ordinal));
            Assert.Contains($"| {source.Package.Specifier} |", row, StringComparison.Ordinal);
            Assert.EndsWith($"| {source.Sha256} |", row, StringComparison.Ordinal);
        }
    }
}
