namespace IdPhoto.MattingQuality;

/// <summary>Where files lie that may or may not be there.</summary>
internal static class Places
{
    /// <summary>The repository's root: where the solution lies, at or above the working folder.</summary>
    public static string Repository { get; } = Find();

    /// <summary>IS-Net's weights (eng/fetch-isnet.sh); null without them.</summary>
    public static string? IsNet => Existing(Environment.GetEnvironmentVariable("IDPHOTO_ISNET"));

    /// <summary>PP-HumanSeg's weights from the shared test assets; null without them.</summary>
    public static string? PpHumanSeg => Existing(Path.Combine(Shared, "models", "pphumanseg_v1_lite.onnx"));

    private static string Shared => Environment.GetEnvironmentVariable("IDPHOTO_TEST_ASSETS") ?? Path.Combine(Repository, "..", "shared");

    /// <summary>A portrait of the repository or of the shared test assets; null where it is not at hand.</summary>
    public static string? Photo(string name) =>
        Existing(Path.Combine(Repository, "samples", "photos", name)) ?? Existing(Path.Combine(Shared, "photos", name));

    private static string? Existing(string? path) => File.Exists(path) ? path : null;

    private static string Find()
    {
        for (var folder = Directory.GetCurrentDirectory(); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "IdPhoto.Sdk.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException("Run this inside the repository: its photos are found from the folder that holds IdPhoto.Sdk.sln.");
    }
}
