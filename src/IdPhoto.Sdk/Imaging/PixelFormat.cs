namespace IdPhoto;

/// <summary>How the bytes of one pixel lie in memory, 8 bits a channel, first byte first.</summary>
public enum PixelFormat
{
    /// <summary>Red, green, blue.</summary>
    Rgb24,

    /// <summary>Blue, green, red (OpenCV, System.Drawing's Format24bppRgb).</summary>
    Bgr24,

    /// <summary>Red, green, blue, straight alpha (ImageSharp's Rgba32).</summary>
    Rgba32,

    /// <summary>Blue, green, red, straight alpha (SkiaSharp's Bgra8888, System.Drawing's Format32bppArgb).</summary>
    Bgra32,

    /// <summary>One luminance byte.</summary>
    Gray8,
}
