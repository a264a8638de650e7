using IdPhoto.Imaging;

namespace IdPhoto.Pipeline;

/// <summary>An uploaded file in memory.</summary>
internal sealed class FileSource(PhotoDecoder decoder, ReadOnlyMemory<byte> file) : IPhotoSource
{
    public long? Bytes => file.Length;

    public DecodedPhoto Decode(int minLongSide) => decoder.Decode(file, minLongSide);
}
