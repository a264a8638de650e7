using System.CommandLine;
using System.Security.Cryptography;
using IdPhoto.ModelConverter;
using IdPhoto.ModelConverter.Packages;

var output = new Option<DirectoryInfo>("--output") { Description = "Where the model files go, usually models.", Required = true };
var packages = new Option<DirectoryInfo>("--packages")
{
    Description = "Where the .tgz archives of npm pack lie, or where they are downloaded to.",
    DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("artifacts", "tflite-packages")),
};
var command = new RootCommand("Makes the models that IdPhoto.Sdk ships from the TFLite files of MediaPipe's npm packages.")
{
    output,
    packages,
};
command.SetAction(async (arguments, cancellationToken) =>
{
    var folder = arguments.GetRequiredValue(output);
    folder.Create();
    var reader = new PackageReader(arguments.GetRequiredValue(packages).FullName);
    foreach (var name in MediaPipePackages.Models.Keys)
    {
        await WriteAsync(folder, $"{name}.onnx", await ModelBuild.ConvertAsync(reader, name, cancellationToken), cancellationToken);
    }

    await WriteAsync(folder, "canonical_face.csv", await ModelBuild.ExtractFaceAsync(reader, cancellationToken), cancellationToken);
});
return await command.Parse(args).InvokeAsync();

static async Task WriteAsync(DirectoryInfo folder, string name, byte[] bytes, CancellationToken cancellationToken)
{
    await File.WriteAllBytesAsync(Path.Combine(folder.FullName, name), bytes, cancellationToken);
    Console.WriteLine($"{name}  {bytes.Length} bytes  sha256 {Convert.ToHexStringLower(SHA256.HashData(bytes))}");
}
