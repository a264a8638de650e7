using System.Buffers;
using IdPhoto.Imaging;
using IdPhoto.Matting;

namespace IdPhoto.Geometry.Hivision;

/// <summary>
/// The picture on which HivisionIDPhotos plans: the photo, reduced so that its longer side is at most 2,000 pixels, and turned on a
/// larger canvas when the face is to be levelled. No pixels, only where they lie.
/// </summary>
/// <param name="FromPhoto">Photo pixels → pixels of this picture.</param>
/// <param name="Width">Its width, pixels.</param>
/// <param name="Height">Its height, pixels.</param>
internal readonly record struct HivisionPicture(AffineTransform FromPhoto, int Width, int Height)
{
    private const int LongestSide = 2000;

    // A smaller tilt is left as it is (hivision/creator/__init__.py).
    private const double LeastTiltDegrees = 2;

    /// <summary>The reduced photo (hivision/creator/utils.py, resize_image_esp): the shorter side loses its fraction.</summary>
    public static HivisionPicture Of(int photoWidth, int photoHeight)
    {
        var longer = Math.Max(photoWidth, photoHeight);
        if (longer <= LongestSide)
        {
            return new(AffineTransform.Identity, photoWidth, photoHeight);
        }

        var scale = (double)LongestSide / longer;
        var width = photoWidth == longer ? LongestSide : Math.Max(1, (int)(scale * photoWidth));
        var height = photoHeight == longer ? LongestSide : Math.Max(1, (int)(scale * photoHeight));
        return new(AffineTransform.FromBox(new(0, 0, photoWidth, photoHeight), width, height), width, height);
    }

    /// <summary>The picture turned so that a face of this tilt is upright; unchanged up to 2° (hivision/creator/rotation_adjust.py).</summary>
    /// <param name="rollDegrees">The clockwise tilt of the eyes.</param>
    public HivisionPicture Levelled(double rollDegrees)
    {
        if (!(Math.Abs(rollDegrees) > LeastTiltDegrees))
        {
            return this;
        }

        var (sin, cos) = Math.SinCos(rollDegrees * Math.PI / 180);
        (sin, cos) = (Math.Abs(sin), Math.Abs(cos));
        var width = (int)((Height * sin) + (Width * cos));
        var height = (int)((Height * cos) + (Width * sin));

        // OpenCV's pixel (0, 0) has its centre at the origin, ours at (0.5, 0.5): its centre of rotation lies half a pixel further for us.
        var turn = AffineTransform.Similarity(
            1, -rollDegrees, new((Width / 2.0) + 0.5, (Height / 2.0) + 0.5), new((width / 2.0) + 0.5, (height / 2.0) + 0.5));
        return new(FromPhoto.Then(turn), width, height);
    }

    /// <summary>A box around the same face: its centre is moved, its size only scaled.</summary>
    /// <remarks>HivisionIDPhotos detects again in the turned picture; a planner has no detector.</remarks>
    public PhotoBox Map(PhotoBox face)
    {
        // The reduction drops the shorter side's fraction, so the two scales differ by less than a thousandth.
        var (sx, sy) = (Math.Sqrt(Square(FromPhoto.M11) + Square(FromPhoto.M21)), Math.Sqrt(Square(FromPhoto.M12) + Square(FromPhoto.M22)));
        var centre = FromPhoto.Apply(face.Centre);
        return new(centre.X - (sx * face.Width / 2), centre.Y - (sy * face.Height / 2), sx * face.Width, sy * face.Height);

        static double Square(double v) => v * v;
    }

    /// <summary>The matte on this picture, as bytes without their fraction; zero outside the matte's region.</summary>
    public byte[] AlphaOf(Matte matte)
    {
        var size = Width * Height;
        var plane = ArrayPool<float>.Shared.Rent(size);
        try
        {
            var toPicture = AffineTransform.FromBox(matte.Region, matte.Width, matte.Height).Invert().Then(FromPhoto);
            Resampler.WarpPlane(
                matte.Alpha, matte.Width, matte.Height, toPicture, plane.AsSpan(0, size), Width, Height, ResampleFilter.Triangle, EdgeMode.Zero);
            var alpha = new byte[size];
            for (var i = 0; i < size; i++)
            {
                alpha[i] = (byte)(Math.Clamp(plane[i], 0f, 1f) * 255);
            }

            return alpha;
        }
        finally
        {
            ArrayPool<float>.Shared.Return(plane);
        }
    }
}
