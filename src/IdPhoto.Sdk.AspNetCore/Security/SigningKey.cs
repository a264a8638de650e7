using System.Security.Cryptography;
using System.Text;
using IdPhoto.AspNetCore.Storage;
using Microsoft.Extensions.Options;

namespace IdPhoto.AspNetCore.Security;

/// <summary>The secret of file addresses: the host's, else one that is made once and kept beside the data, readable by its owner alone.</summary>
internal sealed class SigningKey(DataFolder data, IOptions<IdPhotoApiOptions> options)
{
    private const int Length = 32;

    private readonly Lazy<byte[]> _bytes = new(() =>
        options.Value.Access.SigningKey is { Length: > 0 } text ? SHA256.HashData(Encoding.UTF8.GetBytes(text)) : ReadOrMake(data.Sub("keys")));

    public byte[] Bytes => _bytes.Value;

    private static byte[] ReadOrMake(string folder)
    {
        var path = Path.Combine(folder, "files.key");
        if (!File.Exists(path))
        {
            var beside = Path.Combine(folder, $"{Guid.NewGuid():N}.tmp");
            File.WriteAllBytes(beside, RandomNumberGenerator.GetBytes(Length));
            try
            {
                File.Move(beside, path, overwrite: false);
            }
            catch (IOException) when (File.Exists(path))
            {
                // Another process was faster: its key is everybody's.
                File.Delete(beside);
            }
        }

        return File.ReadAllBytes(path);
    }
}
