using System.Runtime.InteropServices;
using NetVips;

namespace IdPhoto.Imaging;

/// <summary>
/// The native library behind decoding and encoding. Its cache, thread count and blocked operations are settings of the whole process,
/// which belong to the host: nothing here touches them.
/// </summary>
internal static class LibVips
{
    /// <summary>Says what to install before the first call fails with a type initialisation error that names nothing.</summary>
    /// <exception cref="IdPhotoException">libvips could not be loaded (<see cref="IdPhotoErrorCode.NativeLibraryMissing"/>).</exception>
    public static void EnsureLoaded()
    {
        if (!ModuleInitializer.VipsInitialized)
        {
            throw Missing(ModuleInitializer.Exception);
        }
    }

    public static IdPhotoException Missing(Exception? cause) => new(
        IdPhotoErrorCode.NativeLibraryMissing,
        $"libvips, which reads and writes image files, could not be loaded on {RuntimeInformation.RuntimeIdentifier}: "
        + $"{cause?.Message ?? "no reason was given"}. Add the package NetVips.Native (all platforms) or "
        + "NetVips.Native.<platform> to the application, or install libvips 8.16 or newer on the machine.",
        cause);

    /// <summary>
    /// libvips' own last word. Its error buffer belongs to the process: earlier lines are the harmless attempts of this file or of others.
    /// </summary>
    public static string Reason(VipsException exception) => exception.Message
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .LastOrDefault(line => !line.StartsWith("source: bad seek", StringComparison.Ordinal), "no reason given");

    /// <summary>Wraps packed 8-bit pixels without copying them. The memory must stay where it is until the image is disposed.</summary>
    public static unsafe Image Wrap(byte* pixels, int width, int height, int bands) =>
        Image.NewFromMemory((nint)pixels, (ulong)width * (ulong)height * (ulong)bands, width, height, bands, Enums.BandFormat.Uchar);

    /// <summary>Computes an 8-bit image into memory that the caller owns: no second copy of the pixels exists.</summary>
    public static unsafe void WriteTo(Image image, Span<byte> pixels)
    {
        var needed = checked(image.Width * image.Height * image.Bands);
        if (pixels.Length < needed || image.Format != Enums.BandFormat.Uchar)
        {
            throw new ArgumentException($"{needed} values of {image.Format} do not fit {pixels.Length} bytes.", nameof(pixels));
        }

        fixed (byte* address = pixels)
        {
            using var target = Wrap(address, image.Width, image.Height, image.Bands);
            image.Write(target);
        }
    }
}
