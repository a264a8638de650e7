using IdPhoto.ConsoleHost.Output;

namespace IdPhoto.ConsoleHost;

/// <summary>Why something was not done, ready to be shown.</summary>
/// <param name="Code">For programs: the name of an <see cref="IdPhotoErrorCode"/>, or one of this program's own.</param>
/// <param name="Message">For people: what happened and what to do.</param>
/// <param name="ExitCode">What the process returns for it.</param>
internal sealed record Failure(string Code, string Message, int ExitCode)
{
    /// <summary>The faces that were found, pixels of the upright photo; empty unless there were too many.</summary>
    public IReadOnlyList<PhotoBox> Faces { get; init; } = [];

    public static Failure From(Exception exception) => exception switch
    {
        IdPhotoException e => new(e.Code.ToString(), e.Message + Hint(e.Code), ExitCodes.For(e.Code)) { Faces = e.Faces },
        CommandLineException e => new(e.Code, e.Message, ExitCodes.WrongUsage),
        OperationCanceledException => new("Cancelled", "Stopped before the end.", ExitCodes.Cancelled),
        DllNotFoundException or TypeInitializationException { InnerException: DllNotFoundException } => new(
            nameof(IdPhotoErrorCode.NativeLibraryMissing),
            $"A native library could not be loaded: {(exception.InnerException ?? exception).Message}",
            ExitCodes.Environment),
        // The stack trace goes along: this is a defect, and whoever reports it needs it.
        _ => new("Unexpected", exception.ToString(), ExitCodes.Unexpected),
    };

    /// <summary>Tells it: a sentence on the error stream, or one JSON object on the output.</summary>
    /// <returns>The exit code.</returns>
    public int Report(Terminal terminal, bool json)
    {
        if (json)
        {
            terminal.WriteLine(JsonText.Of(ErrorDocument.From(this)));
        }
        else
        {
            terminal.WriteError($"error {Code}: {Message}");
        }

        return ExitCode;
    }

    // The library's remedies are written for programmers; some have an option here.
    private static string Hint(IdPhotoErrorCode code) => code switch
    {
        IdPhotoErrorCode.MultipleFaces => " Here: --face largest.",
        IdPhotoErrorCode.LicenceNotAccepted => " Here: --accept-non-commercial.",
        IdPhotoErrorCode.TemplateNotFound => " Here: 'idphoto templates' lists them; --include-unverified takes the unverified ones too.",
        _ => string.Empty,
    };
}
