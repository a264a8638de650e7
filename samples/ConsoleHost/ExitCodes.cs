namespace IdPhoto.ConsoleHost;

/// <summary>What the process tells the shell. Part of the program's contract: scripts branch on these.</summary>
internal static class ExitCodes
{
    /// <summary>Every photo was made, every report given.</summary>
    public const int Made = 0;

    /// <summary>A defect of this program.</summary>
    public const int Unexpected = 1;

    /// <summary>The command line, a path, a template or a value is wrong.</summary>
    public const int WrongUsage = 2;

    /// <summary>The photo cannot be used; in a batch, at least one of them.</summary>
    public const int PhotoUnusable = 3;

    /// <summary>With <c>--strict</c>: the verdict is that the document would not accept the photo. What was asked for is written all the same.</summary>
    public const int NotCompliant = 4;

    /// <summary>A model, a native library, an execution provider or a remote service is missing.</summary>
    public const int Environment = 5;

    /// <summary>Stopped by Ctrl+C: 128 + SIGINT, as shells expect.</summary>
    public const int Cancelled = 130;

    /// <summary>The exit code of an error that the library reports.</summary>
    public static int For(IdPhotoErrorCode code) => code switch
    {
        IdPhotoErrorCode.TemplateNotFound or IdPhotoErrorCode.InvalidTemplate or IdPhotoErrorCode.InvalidRequest
            or IdPhotoErrorCode.LicenceNotAccepted => WrongUsage,
        IdPhotoErrorCode.ModelNotFound or IdPhotoErrorCode.ModelChecksumMismatch or IdPhotoErrorCode.ModelInvalid
            or IdPhotoErrorCode.ModelDownloadFailed or IdPhotoErrorCode.ExecutionProviderUnavailable or IdPhotoErrorCode.NativeLibraryMissing
            or IdPhotoErrorCode.RemoteServiceFailed => Environment,
        _ => PhotoUnusable,
    };
}
