using IdPhoto.Matting;

namespace IdPhoto.Pipeline;

/// <summary>Mirrors left to right, in place. The background is painted afterwards: it is never mirrored.</summary>
internal static class Mirroring
{
    public static void Apply(PhotoImage picture)
    {
        for (var y = 0; y < picture.Height; y++)
        {
            // Reversed byte by byte the pixels are in order and each reads BGR.
            var row = picture.Row(y)[..(picture.Width * PhotoImage.Channels)];
            row.Reverse();
            for (var i = 0; i < row.Length; i += PhotoImage.Channels)
            {
                (row[i], row[i + 2]) = (row[i + 2], row[i]);
            }
        }
    }

    /// <summary>A mirrored copy; the caller disposes it.</summary>
    public static PhotoImage Copy(PhotoImage picture)
    {
        var copy = picture.Copy();
        Apply(copy);
        return copy;
    }

    public static void Apply(Matte matte)
    {
        for (var y = 0; y < matte.Height; y++)
        {
            matte.Row(y).Reverse();
        }
    }

    /// <summary>Where the face lies once the photo is mirrored: the eye at the left was the one at the right.</summary>
    /// <param name="face">The face in the photo as it was.</param>
    /// <param name="width">The photo's width, pixels.</param>
    public static FaceGeometry Of(FaceGeometry face, int width)
    {
        PhotoPoint Map(PhotoPoint p) => p with { X = width - p.X };
        return new FaceGeometry(
            face.Box with { X = width - face.Box.Right },
            Map(face.ImageRightEye),
            Map(face.ImageLeftEye),
            Map(face.Chin),
            Map(face.Crown),
            Map(face.HairTop),
            face.Pose with { Yaw = -face.Pose.Yaw, Roll = -face.Pose.Roll });
    }
}
