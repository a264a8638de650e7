namespace IdPhoto.Compliance.Colours;

/// <summary>The grey of a pixel as a picture editor shows it: encoded values weighted as ITU-R BT.601.</summary>
internal static class GreyLevel
{
    // 0.299, 0.587 and 0.114 in steps of 1/65536; their sum is 65536.
    private const int Red = 19595;
    private const int Green = 38470;
    private const int Blue = 7471;

    /// <summary>0 is black, 255 white.</summary>
    public static byte Of(byte red, byte green, byte blue) => (byte)(((Red * red) + (Green * green) + (Blue * blue) + 32768) >> 16);
}
