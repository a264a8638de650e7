using System.Diagnostics.CodeAnalysis;

namespace IdPhoto.Export;

/// <summary>Refuses settings that no file can have, naming the setting and what it may be.</summary>
internal static class EncodeSettingsCheck
{
    public static void Require(EncodeSettings settings, [NotNull] IPhotoFileWriter? writer, int width, int height)
    {
        if (writer is null)
        {
            throw Invalid($"{settings.Format} is read, not written. Formats that are written: JPEG, PNG, WebP, TIFF.");
        }

        if (settings.Dpi is < 1 or > 2400)
        {
            throw Invalid($"EncodeSettings.Dpi is {settings.Dpi}; it may be 1 to 2400.");
        }

        if (settings.Quality is < 1 or > 100)
        {
            throw Invalid($"EncodeSettings.Quality is {settings.Quality}; it may be 1 to 100.");
        }

        if (settings.MinKilobytes is { } min && min is < 0 or > 1_000_000)
        {
            throw Invalid($"EncodeSettings.MinKilobytes is {min}; it may be 0 to 1,000,000.");
        }

        if (settings.MaxKilobytes is { } max && (max < 1 || max < settings.MinKilobytes))
        {
            throw Invalid($"EncodeSettings.MaxKilobytes is {max}; it may be 1 or more, and not less than MinKilobytes.");
        }

        if (Math.Max(width, height) > writer.MaxSide)
        {
            throw Invalid($"{writer.Format} holds at most {writer.MaxSide} pixels a side; the picture has {width}×{height}. "
                + "Choose another format or fewer pixels.");
        }
    }

    private static IdPhotoException Invalid(string message) => new(IdPhotoErrorCode.InvalidRequest, message);
}
