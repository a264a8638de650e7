namespace IdPhoto.ModelZoo;

/// <summary>Reads model files that are at hand, and checks them.</summary>
internal static class ModelFiles
{
    private const string ResourcePrefix = "IdPhoto.Models.";

    public static bool IsEmbedded(ModelDescriptor model) =>
        typeof(ModelFiles).Assembly.GetManifestResourceInfo(ResourcePrefix + model.FileName) is not null;

    public static ModelFile OpenEmbedded(ModelDescriptor model)
    {
        using var stream = typeof(ModelFiles).Assembly.GetManifestResourceStream(ResourcePrefix + model.FileName)
            ?? throw new IdPhotoException(
                IdPhotoErrorCode.ModelNotFound,
                $"The model '{model.Name}' ({model.FileName}) does not ship inside this build of IdPhoto.Sdk. Give the path of its file instead.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Check(model, bytes, "the embedded resource") with { Reread = () => OpenEmbedded(model) };
    }

    public static ModelFile Open(ModelDescriptor model, string path)
    {
        RequireFile(model, path);
        return Check(model, File.ReadAllBytes(path), path) with { Reread = () => Open(model, path) };
    }

    public static async Task<ModelFile> OpenAsync(ModelDescriptor model, string path, CancellationToken cancellationToken)
    {
        RequireFile(model, path);
        var bytes = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
        return Check(model, bytes, path) with { Reread = () => Open(model, path) };
    }

    private static void RequireFile(ModelDescriptor model, string path)
    {
        if (!File.Exists(path))
        {
            throw new IdPhotoException(
                IdPhotoErrorCode.ModelNotFound, $"The model '{model.Name}' was looked for at '{path}', where there is no file. Check the path.");
        }
    }

    private static ModelFile Check(ModelDescriptor model, byte[] bytes, string place) =>
        new(model.Name, ModelChecksum.Check(model, bytes, place), bytes);
}
