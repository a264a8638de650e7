using System.Globalization;

namespace IdPhoto.Imaging;

/// <summary>Holds a photo's header against <see cref="PhotoLimits"/>, before memory for its pixels exists.</summary>
internal static class LimitCheck
{
    public static void File(long bytes, PhotoLimits limits)
    {
        if (bytes > limits.MaxBytes)
        {
            throw new IdPhotoException(IdPhotoErrorCode.ImageTooLarge, Invariant(
                $"The file has {bytes:N0} bytes; the limit is {limits.MaxBytes:N0} (PhotoLimits.MaxBytes). ")
                + "Send a smaller file, or raise the limit.");
        }
    }

    /// <param name="width">The upright photo's full width, pixels.</param>
    /// <param name="height">The upright photo's full height, pixels.</param>
    /// <param name="limits">The limits.</param>
    public static void Pixels(int width, int height, PhotoLimits limits)
    {
        var pixels = (long)width * height;
        if (pixels > limits.MaxPixels)
        {
            throw new IdPhotoException(IdPhotoErrorCode.ImageTooLarge, Invariant(
                $"The photo has {width:N0}×{height:N0} = {pixels / 1e6:0.##} megapixels; the limit is {limits.MaxPixels / 1e6:0.##} ")
                + "(PhotoLimits.MaxPixels). Send a smaller photo, or raise the limit.");
        }

        // With its alpha a picture passes through one array of width × height × 4 bytes, which .NET limits, whatever the host allows.
        if (pixels > Array.MaxLength / 4)
        {
            throw new IdPhotoException(IdPhotoErrorCode.ImageTooLarge, Invariant(
                $"The photo has {width:N0}×{height:N0} = {pixels / 1e6:0.##} megapixels; ")
                + Invariant($"no photo of more than {Array.MaxLength / 4 / 1e6:0} can be held in memory. Send a smaller one."));
        }

        if (width < limits.MinWidth || height < limits.MinHeight)
        {
            throw new IdPhotoException(IdPhotoErrorCode.ImageTooSmall, Invariant(
                $"The photo has {width:N0}×{height:N0} pixels; the least is {limits.MinWidth:N0}×{limits.MinHeight:N0} ")
                + "(PhotoLimits.MinWidth, PhotoLimits.MinHeight). Send the camera's original instead of a preview, or lower the limit.");
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
