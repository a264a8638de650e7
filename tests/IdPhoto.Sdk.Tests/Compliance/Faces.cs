using IdPhoto.DependencyInjection;
using IdPhoto.Detection;
using IdPhoto.Imaging;
using IdPhoto.Landmarks;
using Microsoft.Extensions.Logging.Abstractions;

namespace IdPhoto.Tests.Compliance;

/// <summary>Detector and landmarker as the pipeline has them, for pictures that tests made out of portraits.</summary>
public sealed class Faces : IDisposable
{
    private readonly IFaceDetector _detector = DefaultParts.Detector(new IdPhotoOptions(), NullLogger.Instance);
    private readonly IFaceLandmarker _landmarker = DefaultParts.Landmarker(new IdPhotoOptions(), NullLogger.Instance);

    /// <summary>The landmarks of the largest face.</summary>
    public async Task<FaceLandmarks> ReadAsync(PhotoImage photo)
    {
        var faces = await _detector.DetectAsync(photo, TestContext.Current.CancellationToken);
        return await _landmarker.LocateAsync(photo, faces.MaxBy(face => face.Box.Area)!, TestContext.Current.CancellationToken);
    }

    /// <summary>The picture turned clockwise about its centre; what lies outside repeats the edge.</summary>
    public static PhotoImage Turn(PhotoImage photo, double degrees)
    {
        var centre = new PhotoPoint(photo.Width / 2.0, photo.Height / 2.0);
        var turned = new PhotoImage(photo.Width, photo.Height);
        Resampler.Warp(photo, AffineTransform.Similarity(1, degrees, centre, centre), turned, ResampleFilter.Cubic);
        return turned;
    }

    /// <summary>The picture in a mirror.</summary>
    public static PhotoImage Mirror(PhotoImage photo)
    {
        var mirrored = new PhotoImage(photo.Width, photo.Height);
        for (var y = 0; y < photo.Height; y++)
        {
            for (var x = 0; x < photo.Width; x++)
            {
                photo.Row(y).Slice(3 * (photo.Width - 1 - x), 3).CopyTo(mirrored.Row(y).Slice(3 * x, 3));
            }
        }

        return mirrored;
    }

    /// <summary>Releases the models.</summary>
    public void Dispose()
    {
        (_detector as IDisposable)?.Dispose();
        (_landmarker as IDisposable)?.Dispose();
    }
}
