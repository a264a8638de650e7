using IdPhoto.Imaging;

namespace IdPhoto.AspNetCore.Hivision;

/// <summary>What reading an upload did to its picture.</summary>
internal static class DecodingChanges
{
    public static IEnumerable<Alteration> Of(DecodedPhoto photo)
    {
        (bool Happened, Alteration Alteration)[] all =
        [
            (photo.Orientation != 1, Alteration.Rotate),
            (photo.ColourConverted, Alteration.ColourConversion),
            (photo.AlphaFlattened, Alteration.AlphaFlattened),
        ];
        return all.Where(change => change.Happened).Select(change => change.Alteration);
    }
}
