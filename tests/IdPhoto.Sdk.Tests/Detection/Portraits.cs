using IdPhoto.Detection;
using IdPhoto.Imaging;
using IdPhoto.ModelZoo;
using Microsoft.Extensions.Logging.Abstractions;

namespace IdPhoto.Tests.Detection;

/// <summary>Loads photos and detectors the way the pipeline does.</summary>
internal static class Portraits
{
    public static PhotoImage Load(string photo) =>
        new PhotoDecoder(new PhotoLimits()).Decode(File.ReadAllBytes(SharedAssets.Photo(photo))).Image;

    /// <summary>A shared model's file; for MTCNN the folder of its three.</summary>
    public static string ModelPath(string model) =>
        model == "mtcnn" ? Path.GetDirectoryName(SharedAssets.Model("mtcnn_pnet.onnx"))! : SharedAssets.Model(model);

    public static IFaceDetector Detector(FaceDetectorChoice choice, string? path) =>
        choice.Load(DetectorFiles.Open(choice.Models, path, [], new ModelStore(new ModelStoreOptions())), new ExecutionOptions(), NullLogger.Instance);

    public static async Task<Face> OnlyFaceAsync(FaceDetectorChoice choice, string? path, string photo)
    {
        using var image = Load(photo);
        var detector = Detector(choice, path);
        using (detector as IDisposable)
        {
            return Assert.Single(await detector.DetectAsync(image, TestContext.Current.CancellationToken));
        }
    }
}
