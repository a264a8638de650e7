namespace IdPhoto;

/// <summary>An image file format.</summary>
public enum PhotoFormat
{
    /// <summary>JPEG (ISO/IEC 10918).</summary>
    Jpeg,

    /// <summary>PNG.</summary>
    Png,

    /// <summary>WebP.</summary>
    WebP,

    /// <summary>TIFF.</summary>
    Tiff,

    /// <summary>GIF; read only, first frame.</summary>
    Gif,

    /// <summary>AVIF; read only.</summary>
    Avif,

    /// <summary>HEIC; read only, where the process's libvips can decode it.</summary>
    Heic,
}
