using IdPhoto.Landmarks.FaceMesh;
using Microsoft.Extensions.Logging.Abstractions;

namespace IdPhoto.Tests.Detection;

/// <summary>Whichever detector found the face, the landmarks level the photo alike: within half a degree.</summary>
public sealed class LevellingTests
{
    private static readonly (FaceDetectorChoice Choice, string? Model)[] Detectors =
    [
        (FaceDetectors.BlazeFace, null),
        (FaceDetectors.BlazeFaceBack, "blazeface_back_256x256_barracuda.onnx"),
        (FaceDetectors.RetinaFace, "retinaface_mnet025_640.onnx"),
        (FaceDetectors.YuNet, "face_detection_yunet_2026may.onnx"),
        (FaceDetectors.Mtcnn, "mtcnn"),
    ];

    [Theory]
    [InlineData("astronaut.png")]
    [InlineData("webp-named-jpg.jpg")]
    [InlineData("rgba-png-named-jpg.jpg")]
    [InlineData("smile-long-hair.jpg")]
    [InlineData("turned-head.jpg")]
    public async Task The_detector_does_not_decide_how_a_photo_is_levelled(string portrait)
    {
        using var photo = Portraits.Load(portrait);
        using var landmarker = new FaceMeshLandmarker(new ExecutionOptions(), NullLogger.Instance);
        var rolls = new List<double>();
        foreach (var (choice, model) in Detectors)
        {
            var detector = Portraits.Detector(choice, model is null ? null : Portraits.ModelPath(model));
            using (detector as IDisposable)
            {
                var faces = await detector.DetectAsync(photo, TestContext.Current.CancellationToken);
                var landmarks = await landmarker.LocateAsync(photo, faces[0], TestContext.Current.CancellationToken);
                rolls.Add(landmarks.RollDegrees);
            }
        }

        Assert.True(rolls.Max() - rolls.Min() <= 0.5, $"{portrait}: {string.Join(", ", rolls.Select(roll => roll.ToString("0.00", null)))}");
    }
}
