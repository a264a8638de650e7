namespace IdPhoto.ConsoleHost.Choices;

/// <summary>
/// Face++ as environment variables describe it. Its key and secret are no options: a command line is seen by every program of the machine
/// and kept by the shell.
/// </summary>
internal static class FacePlusPlusAccount
{
    public const string KeyVariable = "FACEPP_API_KEY";
    public const string SecretVariable = "FACEPP_API_SECRET";
    public const string BaseUrlVariable = "FACEPP_BASE_URL";

    /// <summary>How <c>--detector</c> calls it.</summary>
    public const string Word = "facepp";

    // One for the process: connections are kept between the photos of a batch.
    private static readonly Lazy<HttpClient> Client = new(() => new HttpClient());

    /// <summary>Reads the account.</summary>
    /// <param name="variable">Gives the value of an environment variable, null where it is not set.</param>
    /// <exception cref="CommandLineException">A variable is missing or cannot be used.</exception>
    public static FaceDetectorChoice Read(Func<string, string?> variable)
    {
        var missing = new[] { KeyVariable, SecretVariable }.Where(name => string.IsNullOrWhiteSpace(variable(name))).ToArray();
        if (missing.Length > 0)
        {
            throw Invalid($"--detector {Word} needs an account of Face++: set the environment variable {string.Join(" and ", missing)}.");
        }

        var options = new FacePlusPlusOptions
        {
            ApiKey = variable(KeyVariable)!.Trim(),
            ApiSecret = variable(SecretVariable)!.Trim(),
            HttpClient = () => Client.Value,
        };
        return FaceDetectors.FacePlusPlus(variable(BaseUrlVariable) is { Length: > 0 } url ? options with { BaseUrl = BaseUrl(url) } : options);
    }

    // Without TLS the secret and the face could be read on the way; this machine itself is no way.
    private static Uri BaseUrl(string text) =>
        Uri.TryCreate(text.TrimEnd('/') + '/', UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback))
            ? url
            : throw Invalid($"The environment variable {BaseUrlVariable} is no https address. In China it is https://api-cn.faceplusplus.com/.");

    private static CommandLineException Invalid(string message) => new(CommandLineException.InvalidUsage, message);
}
