using System.Security.Cryptography;

namespace IdPhoto.ModelZoo;

/// <summary>Compares a file's bytes to the checksum that its descriptor states.</summary>
internal static class ModelChecksum
{
    /// <summary>Checks bytes in memory.</summary>
    /// <returns>Their SHA-256.</returns>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.ModelChecksumMismatch"/>.</exception>
    public static string Check(ModelDescriptor model, ReadOnlySpan<byte> bytes, string place)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        Compare(model, sha256, UsesMd5(model) ? Convert.ToHexStringLower(Md5(bytes)) : null, place);
        return sha256;
    }

    /// <summary>Checks a file without holding it in memory.</summary>
    /// <returns>Its SHA-256.</returns>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.ModelChecksumMismatch"/>.</exception>
    public static async Task<string> CheckFileAsync(ModelDescriptor model, string path, CancellationToken cancellationToken)
    {
        using var sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var md5 = UsesMd5(model) ? IncrementalHash.CreateHash(HashAlgorithmName.MD5) : null;
        var buffer = new byte[1 << 20];
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan);
        await using (file.ConfigureAwait(false))
        {
            int read;
            while ((read = await file.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                sha256.AppendData(buffer, 0, read);
                md5?.AppendData(buffer, 0, read);
            }
        }

        var hash = Convert.ToHexStringLower(sha256.GetHashAndReset());
        Compare(model, hash, md5 is null ? null : Convert.ToHexStringLower(md5.GetHashAndReset()), path);
        return hash;
    }

    private static void Compare(ModelDescriptor model, string sha256, string? md5, string place)
    {
        Require("SHA-256", model.Sha256, sha256);
        Require("MD5", UsesMd5(model) ? model.Md5 : null, md5);

        void Require(string algorithm, string? expected, string? actual)
        {
            if (expected is not null && !string.Equals(expected, actual, StringComparison.OrdinalIgnoreCase))
            {
                throw new IdPhotoException(
                    IdPhotoErrorCode.ModelChecksumMismatch,
                    $"The model '{model.Name}' from {place} has the {algorithm} {actual}; {expected} is expected. Fetch the file again.");
            }
        }
    }

    private static bool UsesMd5(ModelDescriptor model) => model is { Sha256: null, Md5: not null };

#pragma warning disable CA5351 // Some publishers state an MD5 and nothing else; it still tells a damaged file.
    private static byte[] Md5(ReadOnlySpan<byte> bytes) => MD5.HashData(bytes);
#pragma warning restore CA5351
}
