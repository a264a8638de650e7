using IdPhoto.Detection;
using IdPhoto.Inference;
using IdPhoto.ModelZoo;
using Microsoft.Extensions.DependencyInjection;

namespace IdPhoto.Tests.Detection;

/// <summary>A detector that cannot be had says why; one that can is chosen by one line.</summary>
public sealed class DetectorFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("idphoto-detectors").FullName;

    [Fact]
    public void A_model_without_a_known_address_needs_a_path()
    {
        using var store = new ModelStore(new ModelStoreOptions { CacheFolder = _folder });

        var error = Assert.Throws<IdPhotoException>(() => DetectorFiles.Open(FaceDetectors.BlazeFaceBack.Models, path: null, [], store));

        Assert.Equal(IdPhotoErrorCode.ModelNotFound, error.Code);
        Assert.Contains("no address is known from which it could be fetched. Put the file there, or give its path.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_the_files_is_reported_with_the_missing_one()
    {
        var error = Fails(FaceDetectors.Mtcnn, _folder);

        Assert.Equal(IdPhotoErrorCode.ModelNotFound, error.Code);
        Assert.Contains("pnet.onnx", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_onnx_is_invalid()
    {
        var file = Path.Combine(_folder, "yunet.onnx");
        File.WriteAllText(file, "not a model");

        Assert.Equal(IdPhotoErrorCode.ModelInvalid, Fails(FaceDetectors.YuNet, file).Code);
    }

    [Fact]
    public void A_truncated_file_is_invalid()
    {
        var file = Path.Combine(_folder, "yunet.onnx");
        File.WriteAllBytes(file, File.ReadAllBytes(SharedAssets.Model("face_detection_yunet_2026may.onnx"))[..100_000]);

        Assert.Equal(IdPhotoErrorCode.ModelInvalid, Fails(FaceDetectors.YuNet, file).Code);
    }

    [Fact]
    public void Another_models_file_is_invalid()
    {
        var error = Fails(FaceDetectors.RetinaFace, SharedAssets.Model("mtcnn_rnet.onnx"));

        Assert.Equal(IdPhotoErrorCode.ModelInvalid, error.Code);
        Assert.Contains("retinaface", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_line_exchanges_the_detector()
    {
        var services = new ServiceCollection();
        services.AddIdPhoto().UseFaceDetector(FaceDetectors.BlazeFaceFront);
        using var provider = services.BuildServiceProvider();

        var detector = Assert.IsType<IModelHost>(provider.GetRequiredService<IFaceDetector>(), exactMatch: false);

        Assert.Equal("blazeface-short-range", Assert.Single(detector.Models).Name);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static IdPhotoException Fails(FaceDetectorChoice choice, string? path) =>
        Assert.Throws<IdPhotoException>(() => Portraits.Detector(choice, path));
}
