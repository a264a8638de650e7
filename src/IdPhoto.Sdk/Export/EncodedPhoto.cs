namespace IdPhoto;

/// <summary>A finished image file in memory.</summary>
public sealed record EncodedPhoto
{
    /// <summary>The file's bytes.</summary>
    public required ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>The file's format.</summary>
    public required PhotoFormat Format { get; init; }

    /// <summary>The width, pixels.</summary>
    public required int Width { get; init; }

    /// <summary>The height, pixels.</summary>
    public required int Height { get; init; }

    /// <summary>The resolution written into the file, dots per inch.</summary>
    public required int Dpi { get; init; }

    /// <summary>The JPEG or WebP quality that was used, 1 to 100; null for lossless formats.</summary>
    public int? Quality { get; init; }

    /// <summary>Writes the file, replacing one that exists.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public async Task SaveAsync(string path, CancellationToken cancellationToken = default) =>
        await File.WriteAllBytesAsync(path, Bytes, cancellationToken).ConfigureAwait(false);
}
