namespace IdPhoto.AspNetCore.Uploads;

/// <summary>What an upload is by its first bytes; its name and the type that the client states say nothing.</summary>
internal static class UploadContent
{
    /// <summary>The bytes that are needed to tell.</summary>
    public const int HeadLength = 12;

    public static bool IsPhoto(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xD8, 0xFF, ..] => true,
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => true,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => true,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => true,
        [(byte)'I', (byte)'I', 42 or 43, 0, ..] or [(byte)'M', (byte)'M', 0, 42 or 43, ..] => true,
        // AVIF and HEIC; which of the two, and whether it is a picture at all, the decoder finds out.
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => true,
        _ => false,
    };

    public static bool IsZip(ReadOnlySpan<byte> head) => head is [(byte)'P', (byte)'K', 3, 4, ..];
}
