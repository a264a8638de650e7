namespace IdPhoto;

/// <summary>What a warning is about.</summary>
public enum IdPhotoWarningCode
{
    /// <summary>An edit that the document forbids was made, or was asked for and left out: the message says which.</summary>
    EditForbiddenByDocument,

    /// <summary>The requested background is not among those the document accepts.</summary>
    BackgroundNotAccepted,

    /// <summary>The photo does not hold enough picture on some side.</summary>
    PictureMissing,

    /// <summary>Some range of the template could not be kept.</summary>
    GeometryConflict,

    /// <summary>The output has more pixels than the photo: it was enlarged.</summary>
    Enlarged,

    /// <summary>The preferred execution provider was not available, or took less than half of a model's nodes, and another one ran.</summary>
    ExecutionProviderFallback,

    /// <summary>The template's head height is this library's default: the authority states none.</summary>
    HouseDefaultGeometry,

    /// <summary>Transparent pixels of the upload were flattened on white.</summary>
    AlphaFlattened,

    /// <summary>The photo lay on its side or upside down without saying so, and was turned.</summary>
    PhotoTurned,

    /// <summary>The template's numbers are unverified: low confidence, or commercial aggregators only.</summary>
    UnverifiedTemplate,

    /// <summary>The photo carries a watermark: it is a preview.</summary>
    Watermarked,

    /// <summary>
    /// <see cref="ToneOptions.Exposure"/> was asked for and the face is dark, yet it was left: nothing else shows that there was too little light.
    /// </summary>
    ExposureLeft,
}
