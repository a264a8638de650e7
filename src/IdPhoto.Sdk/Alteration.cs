namespace IdPhoto;

/// <summary>Something that was done to the picture between upload and output.</summary>
public enum Alteration
{
    /// <summary>A part of the photo was cut out.</summary>
    Crop,

    /// <summary>The picture was turned: to its EXIF orientation, by quarter turns, or to level the eyes.</summary>
    Rotate,

    /// <summary>The picture was enlarged or reduced.</summary>
    Resample,

    /// <summary>Colours were converted to sRGB.</summary>
    ColourConversion,

    /// <summary>Transparent pixels were flattened on white.</summary>
    AlphaFlattened,

    /// <summary>The background was replaced, by a colour, a gradient or transparency.</summary>
    BackgroundReplaced,

    /// <summary>The frame reaches over the photo's edge and was filled with the background colour there.</summary>
    CanvasExtended,

    /// <summary>The picture was mirrored left to right.</summary>
    Mirror,

    /// <summary>A watermark was drawn over the picture.</summary>
    Watermarked,

    /// <summary>Grain was smoothed.</summary>
    Denoised,

    /// <summary>A colour cast was taken out.</summary>
    WhiteBalanced,

    /// <summary>The photo was made lighter or darker.</summary>
    ExposureCorrected,

    /// <summary>The adjustments of <see cref="ToneOptions.Retouch"/> were made.</summary>
    Retouched,

    /// <summary>Lightness was sharpened.</summary>
    Sharpened,
}
