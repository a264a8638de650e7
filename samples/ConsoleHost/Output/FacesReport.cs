using IdPhoto.Imaging;

namespace IdPhoto.ConsoleHost.Output;

/// <summary>What <c>faces --json</c> prints: pixels of the upright photo, origin top left; the best score first.</summary>
/// <param name="Width">Width of the upright photo.</param>
/// <param name="Height">Height of the upright photo.</param>
/// <param name="Faces">The faces; none is an answer too.</param>
internal sealed record FacesReport(int Width, int Height, DetectedFace[] Faces)
{
    public static FacesReport From(DecodedPhoto photo, IReadOnlyList<Face> faces) =>
        new(photo.FullWidth, photo.FullHeight, [.. faces.Select(DetectedFace.From)]);
}
