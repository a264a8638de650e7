using System.Security.Cryptography;
using IdPhoto.ModelZoo;

namespace IdPhoto.Tests.ModelZoo;

public sealed class ModelCatalogTests
{
    public static TheoryData<string> Names => [.. ModelCatalog.All.Select(m => m.Name)];

    [Fact]
    public void Names_and_file_names_are_unique_in_any_case()
    {
        Assert.Equal(50, ModelCatalog.All.Count);
        Assert.Equal(50, ModelCatalog.All.Select(m => m.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(50, ModelCatalog.All.Select(m => m.FileName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_row_is_well_formed(string name)
    {
        var model = ModelCatalog.Get(name);

        Assert.Matches("^[a-z0-9][a-z0-9.-]*$", model.Name);
        Assert.Equal(model.FileName, Path.GetFileName(model.FileName));
        Assert.Matches("^[0-9a-f]{64}$", model.Sha256 ?? new string('0', 64));
        Assert.Matches("^[0-9a-f]{32}$", model.Md5 ?? new string('0', 32));
        Assert.True(model.Bytes is null or (> 20_000 and < 2_000_000_000), $"{model.Bytes} bytes");
        Assert.NotEqual(ModelTask.Unstated, model.Task);
        Assert.False(string.IsNullOrWhiteSpace(model.Contract));
        Assert.All([.. model.Mirrors, model.Url ?? new("https://none")], url => Assert.Equal("https", url.Scheme));
        Assert.Equal(ModelStore.IsEmbedded(model) || model.Name == "blazeface-back", model.Url is null);
        // Whoever is told "unclear" is told why.
        Assert.False(model.CommercialUse == CommercialUse.Unclear && model.LicenceNote is null, "unclear, without a reason");
    }

    [Fact]
    public void The_weights_without_a_published_checksum_are_these() => Assert.Equal(
        "hivision-modnet hivision-modnet-mnn birefnet-hr-matting retinaface-resnet50",
        string.Join(' ', ModelCatalog.All.Where(m => !m.HasChecksum).Select(m => m.Name)));

    [Fact]
    public void The_weights_that_forbid_commercial_use_are_these() => Assert.Equal(
        "rmbg-2.0 rmbg-1.4 insightface-buffalo-l insightface-buffalo-m insightface-buffalo-s insightface-buffalo-sc insightface-antelopev2",
        string.Join(' ', ModelCatalog.All.Where(m => m.CommercialUse == CommercialUse.Forbidden).Select(m => m.Name)));

    [Fact]
    public void What_ships_inside_has_the_length_and_checksum_that_the_catalogue_states() => Assert.All(
        EmbeddedModels.All, model => Assert.Equal(model.Bytes, ModelStore.OpenEmbedded(model).Bytes.Length));

    [Theory]
    [InlineData("yunet", "face_detection_yunet_2026may.onnx")]
    [InlineData("yunet-2023", "face_detection_yunet_2023mar.onnx")]
    [InlineData("mtcnn-pnet", "mtcnn_pnet.onnx")]
    [InlineData("mtcnn-rnet", "mtcnn_rnet.onnx")]
    [InlineData("mtcnn-onet", "mtcnn_onet.onnx")]
    [InlineData("blazeface-back", "blazeface_back_256x256_barracuda.onnx")]
    public void Weights_at_hand_have_the_length_and_checksum_that_the_catalogue_states(string name, string fileName)
    {
        var bytes = File.ReadAllBytes(SharedAssets.Model(fileName));

        Assert.Equal(ModelCatalog.Get(name).Bytes, bytes.Length);
        Assert.Equal(ModelCatalog.Get(name).Sha256, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    [Fact]
    public void An_unknown_name_is_answered_with_similar_ones()
    {
        Assert.Equal("modnet", ModelCatalog.Get("MODNet").Name);

        var e = Assert.Throws<IdPhotoException>(() => ModelCatalog.Get("rmbg"));
        Assert.Equal(IdPhotoErrorCode.ModelNotFound, e.Code);
        Assert.Equal("No model is called 'rmbg'. There are rmbg-2.0, rmbg-1.4.", e.Message);
    }
}
