using NetVips;

namespace IdPhoto.Imaging;

/// <summary>Any colour space and depth that libvips loads → 8-bit sRGB, with alpha as a fourth band where there is one.</summary>
internal static class ColourConversion
{
    private const string ProfileField = "icc-profile-data";

    /// <param name="image">The loaded image. Not disposed.</param>
    /// <param name="converted">
    /// Whether colours changed: a profile other than sRGB was applied, or the picture was CMYK, Lab or the like. Grey and 16-bit pictures
    /// without a profile only change their storage.
    /// </param>
    /// <returns>A new image of 3 or 4 bands of bytes.</returns>
    public static Image ToSrgb(Image image, out bool converted)
    {
        if (WithProfile(image) is { } transformed)
        {
            converted = true;
            return Packed(transformed);
        }

        converted = image.Interpretation
            is not (Enums.Interpretation.Srgb or Enums.Interpretation.Rgb or Enums.Interpretation.Rgb16
                or Enums.Interpretation.Bw or Enums.Interpretation.Grey16 or Enums.Interpretation.Multiband);
        var isSrgb = image is { Interpretation: Enums.Interpretation.Srgb, Format: Enums.BandFormat.Uchar };
        return Packed(isSrgb ? image.Copy() : image.Colourspace(Enums.Interpretation.Srgb));
    }

    /// <summary>Null when there is nothing to apply: no profile, one that is sRGB, or one that does not fit the pixels.</summary>
    private static Image? WithProfile(Image image)
    {
        if (!image.Contains(ProfileField) || image.Get(ProfileField) is not byte[] profile || SrgbProfile.Describes(profile))
        {
            return null;
        }

        try
        {
            // Relative colorimetric with black point compensation: white stays white, as every photo editor converts for screens.
            return image.IccTransform("srgb", intent: Enums.Intent.Relative, blackPointCompensation: true, embedded: true, depth: 8);
        }
        catch (VipsException)
        {
            // A damaged profile, or one for another number of channels: every viewer then shows the colours as if there were none.
            return null;
        }
    }

    /// <summary>Drops bands beyond alpha (a TIFF may hold any number) and makes bytes of what is left.</summary>
    private static Image Packed(Image image)
    {
        if (image.Bands <= 4 && image.Format == Enums.BandFormat.Uchar)
        {
            return image;
        }

        using (image)
        {
            using var bands = image.Bands > 4 ? image.ExtractBand(0, n: 4) : image.Copy();
            return bands.Cast(Enums.BandFormat.Uchar);
        }
    }
}
