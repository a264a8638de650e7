using System.Security.Cryptography;
using IdPhoto.ModelZoo;

namespace IdPhoto.Tests.ModelZoo;

public sealed class ModelStoreTests : IDisposable
{
    private const string HashOfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"; // FIPS 180-2, appendix B.1.
    private readonly string _path = Path.GetTempFileName();

    public ModelStoreTests() => File.WriteAllText(_path, "abc");

    public static TheoryData<string> Embedded => [.. EmbeddedModels.All.Select(model => model.Name)];

    public void Dispose() => File.Delete(_path);

    [Theory]
    [MemberData(nameof(Embedded))]
    public void An_embedded_model_is_the_file_in_the_models_folder(string name)
    {
        var model = EmbeddedModels.All.Single(m => m.Name == name);
        var file = ModelStore.OpenEmbedded(model);
        var expected = File.ReadAllBytes(RepositoryRoot.Combine("models", model.FileName));

        Assert.True(expected.AsSpan().SequenceEqual(file.Bytes.Span));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(expected)), file.Sha256);
        Assert.Equal(name, file.Name);
        Assert.Equal("Apache-2.0", model.Licence);
    }

    [Fact]
    public void Four_models_are_embedded_under_four_names() => Assert.Equal(
        "blazeface-full-range, blazeface-short-range, face-mesh-attention, selfie",
        string.Join(", ", EmbeddedModels.All.Select(model => model.Name)));

    [Fact]
    public void A_model_that_does_not_ship_is_not_found()
    {
        var error = Assert.Throws<IdPhotoException>(() => ModelStore.OpenEmbedded(Model(null)));

        Assert.Equal(IdPhotoErrorCode.ModelNotFound, error.Code);
        Assert.Equal(
            "The model 'mine' (mine.onnx) does not ship inside this build of IdPhoto.Sdk. Give the path of its file instead.",
            error.Message);
    }

    [Fact]
    public void A_missing_file_is_not_found_where_it_was_looked_for()
    {
        var missing = _path + ".missing";
        var error = Assert.Throws<IdPhotoException>(() => ModelStore.OpenFile(Model(null), missing));

        Assert.Equal(IdPhotoErrorCode.ModelNotFound, error.Code);
        Assert.Contains($"'{missing}'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(HashOfAbc)]
    [InlineData("BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD")]
    public void A_file_with_its_checksum_or_without_one_opens(string? sha256)
    {
        var file = ModelStore.OpenFile(Model(sha256), _path);

        Assert.Equal("abc"u8.ToArray(), file.Bytes.ToArray());
        Assert.Equal(HashOfAbc, file.Sha256);
    }

    [Fact]
    public void Another_files_checksum_is_refused_with_both_values()
    {
        var expected = new string('0', 64);
        var error = Assert.Throws<IdPhotoException>(() => ModelStore.OpenFile(Model(expected), _path));

        Assert.Equal(IdPhotoErrorCode.ModelChecksumMismatch, error.Code);
        Assert.Equal(
            $"The model 'mine' from {_path} has the SHA-256 {HashOfAbc}; {expected} is expected. Fetch the file again.", error.Message);
    }

    private static ModelDescriptor Model(string? sha256) => new()
    {
        Name = "mine",
        FileName = "mine.onnx",
        Licence = "MIT",
        Origin = "a test",
        Sha256 = sha256,
    };
}
