using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using IdPhoto.ModelConverter.Packages;

namespace IdPhoto.ModelConverter.Tests.Packages;

public sealed class PackageReaderTests : IDisposable
{
    private static readonly NpmPackage Package = new("@scope/name", "1.2.3");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("idphoto-packages-");

    public PackageReaderTests()
    {
        using var gzip = new GZipStream(File.Create(Path.Combine(_folder.FullName, "scope-name-1.2.3.tgz")), CompressionLevel.Fastest);
        using var tar = new TarWriter(gzip);
        tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, "package/bundle.data") { DataStream = new MemoryStream([1, 2, 3, 4, 5]) });
    }

    [Fact]
    public async Task A_Range_Of_A_File_Is_Read_And_Checked()
    {
        var file = new PackageFile(Package, "bundle.data", 1..4, Convert.ToHexStringLower(SHA256.HashData([2, 3, 4])));
        var bytes = await new PackageReader(_folder.FullName).ReadAsync(file, TestContext.Current.CancellationToken);
        Assert.Equal([2, 3, 4], bytes);
    }

    [Fact]
    public async Task Other_Bytes_Than_Expected_Are_Refused()
    {
        var file = new PackageFile(Package, "bundle.data", .., "00");
        var error = await Assert.ThrowsAsync<InvalidDataException>(
            () => new PackageReader(_folder.FullName).ReadAsync(file, TestContext.Current.CancellationToken));
        Assert.Equal(
            "bundle.data of @scope/name@1.2.3 has SHA-256 74f81fe167d99b4cb41d6d0ccda82278caee9f3e2f25d5e5a3936ff3dcec60d0, expected 00.",
            error.Message);
    }

    [Fact]
    public async Task A_Missing_File_Is_Named()
    {
        var file = new PackageFile(Package, "other.data", .., "00");
        var error = await Assert.ThrowsAsync<InvalidDataException>(
            () => new PackageReader(_folder.FullName).ReadAsync(file, TestContext.Current.CancellationToken));
        Assert.EndsWith("scope-name-1.2.3.tgz has no file package/other.data.", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
