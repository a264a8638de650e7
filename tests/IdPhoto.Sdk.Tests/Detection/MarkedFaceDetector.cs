using IdPhoto.Detection;
using IdPhoto.Tests.Imaging;

namespace IdPhoto.Tests.Detection;

/// <summary>
/// Sees a face whose head points to the picture's white corner pixel: upright when that is the top left one. It tells faces apart only up
/// to <paramref name="blindBeyond"/> degrees of tilt, as real detectors do.
/// </summary>
internal sealed class MarkedFaceDetector(double blindBeyond) : IFaceDetector
{
    public int Calls { get; private set; }

    /// <summary>An upright photo of 60×40 with its marked corner.</summary>
    public static PhotoImage UprightPhoto()
    {
        var photo = Pictures.Flat(60, 40, new(90, 90, 90));
        photo.Pixels[..3].Fill(255);
        return photo;
    }

    public ValueTask<IReadOnlyList<Face>> DetectAsync(PhotoImage photo, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Calls++;
        var roll = Roll(photo);
        IReadOnlyList<Face> faces = roll is { } r && Math.Abs(r) <= blindBeyond ? [Faces.Tilted(r, new(10, 5, 20, 20), 0.9)] : [];
        return ValueTask.FromResult(faces);
    }

    // Turned clockwise, the top left corner comes to the top right, and the line through the eyes points down.
    private static double? Roll(PhotoImage photo)
    {
        var (right, bottom) = (photo.Width - 1, photo.Height - 1);
        (int X, int Y, double Roll)[] corners = [(0, 0, 0), (right, 0, 90), (right, bottom, 180), (0, bottom, -90)];
        return corners.Where(c => Pictures.At(photo, c.X, c.Y) == Rgb.White).Select(c => (double?)c.Roll).FirstOrDefault();
    }
}
