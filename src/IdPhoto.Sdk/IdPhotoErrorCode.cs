namespace IdPhoto;

/// <summary>Why a photo could not be made. Stable: names and numbers are part of the public contract.</summary>
public enum IdPhotoErrorCode
{
    /// <summary>The bytes are not in a format that this library reads.</summary>
    UnsupportedFormat = 1,

    /// <summary>The bytes begin like a known format but cannot be decoded to the end.</summary>
    CorruptImage = 2,

    /// <summary>The file or its pixel count is over the limit that <see cref="PhotoLimits"/> sets.</summary>
    ImageTooLarge = 3,

    /// <summary>The photo has fewer pixels than <see cref="PhotoLimits"/> asks for.</summary>
    ImageTooSmall = 4,

    /// <summary>No face was found in any of the four orientations.</summary>
    NoFace = 10,

    /// <summary>More than one face was found and the request asks for exactly one.</summary>
    MultipleFaces = 11,

    /// <summary>The matting model found no person around the face.</summary>
    NoPerson = 12,

    /// <summary>No template has the requested id.</summary>
    TemplateNotFound = 20,

    /// <summary>A template file or a template given in code breaks a rule of the template format.</summary>
    InvalidTemplate = 21,

    /// <summary>The request asks for something that its template does not have, or for values out of range.</summary>
    InvalidRequest = 22,

    /// <summary>No encoding of the photo falls into the requested window of file sizes.</summary>
    FileSizeUnreachable = 30,

    /// <summary>A model file is in none of the places where it was looked for.</summary>
    ModelNotFound = 40,

    /// <summary>A model file does not have the SHA-256 that its descriptor states.</summary>
    ModelChecksumMismatch = 41,

    /// <summary>A model file cannot be loaded, or its inputs and outputs are not those of its contract.</summary>
    ModelInvalid = 42,

    /// <summary>The model's licence forbids commercial use and the host has not said that it accepts this.</summary>
    LicenceNotAccepted = 43,

    /// <summary>A model file could not be fetched, or not written to the cache folder.</summary>
    ModelDownloadFailed = 44,

    /// <summary>An execution provider was required and is not available in this process.</summary>
    ExecutionProviderUnavailable = 50,

    /// <summary>A native library (libvips, ONNX Runtime) could not be loaded.</summary>
    NativeLibraryMissing = 51,

    /// <summary>A service outside this process, which the host chose to use, refused the request or did not answer.</summary>
    RemoteServiceFailed = 60,
}
