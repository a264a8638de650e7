using IdPhoto.Landmarks.FaceMesh;

namespace IdPhoto.Tests.Compliance;

/// <summary>Draws the upper lids down over the eyes of a portrait: skin from above the eye, and lashes along the lid's edge.</summary>
internal static class PaintedEyelids
{
    /// <summary>A copy of the photo with the eyes shut by a share: 0 as they are, 1 shut.</summary>
    public static PhotoImage Paint(PhotoImage photo, FaceLandmarks landmarks, double share)
    {
        var painted = PhotoImage.FromPixels(photo.Pixels, photo.Width, photo.Height, photo.Width * 3, PixelFormat.Rgb24);
        foreach (var eye in new[] { MeshTopology.LeftEye, MeshTopology.RightEye })
        {
            Paint(photo, painted, [.. eye.Select(index => landmarks.Mesh[index].Point)], share);
        }

        return painted;
    }

    private static void Paint(PhotoImage photo, PhotoImage painted, PhotoPoint[] eye, double share)
    {
        var lower = eye[..9].OrderBy(p => p.X).ToArray();
        var upper = eye[9..].Append(eye[0]).Append(eye[8]).OrderBy(p => p.X).ToArray();
        var width = lower[^1].X - lower[0].X;
        var lash = width * 0.06;
        for (var x = (int)lower[0].X; x <= (int)lower[^1].X; x++)
        {
            var (top, bottom) = (HeightAt(upper, x + 0.5), HeightAt(lower, x + 0.5));

            // The mesh's contour lies a little inside the eye.
            var spare = 0.06 * width;
            var edge = top - spare + (share * (bottom - top + (2 * spare)));
            for (var y = (int)(top - (2 * spare)); y <= (int)(edge + lash); y++)
            {
                var skin = photo.Row((int)(top - (0.22 * width))).Slice(3 * x, 3);
                var target = painted.Row(y).Slice(3 * x, 3);
                for (var c = 0; c < 3; c++)
                {
                    target[c] = (byte)(y + 0.5 < edge ? skin[c] : skin[c] * 0.35);
                }
            }
        }
    }

    private static double HeightAt(PhotoPoint[] curve, double x)
    {
        var i = Math.Clamp(Array.FindLastIndex(curve, p => p.X <= x), 0, curve.Length - 2);
        var t = Math.Clamp((x - curve[i].X) / (curve[i + 1].X - curve[i].X), 0, 1);
        return curve[i].Y + (t * (curve[i + 1].Y - curve[i].Y));
    }
}
