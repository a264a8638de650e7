using IdPhoto.Compliance.Colours;
using IdPhoto.Compliance.Regions;

namespace IdPhoto.Compliance.Checks.DynamicRange;

/// <summary>
/// Enough tones in the face (ICAO TR Portrait Quality; ISO/IEC 19794-5 §7.4.2.1): the base-2 logarithm of how many of the 256 grey levels
/// occur in it.
/// </summary>
internal sealed class DynamicRangeCheck(DynamicRangeOptions options) : IComplianceCheck
{
    // A level that fewer than one pixel in twenty thousand has is the noise of one pixel.
    private const double RarestShare = 1 / 20_000.0;

    public string Id => CheckIds.DynamicRange;

    public ComplianceResult Evaluate(ComplianceContext context) => ComplianceResult.Measured(
        Id,
        Math.Log2(Levels(context.Portrait.Image, context.Portrait.Regions.Face)),
        "bits",
        AllowedRange.AtLeast(options.MinBits),
        options.UncertaintyBits);

    private static int Levels(PhotoImage image, PixelRegion face)
    {
        Span<int> counts = stackalloc int[256];
        counts.Clear();
        foreach (var (y, from, to) in face.Rows)
        {
            var row = image.Row(y)[(from * PhotoImage.Channels)..(to * PhotoImage.Channels)];
            for (var i = 0; i < row.Length; i += PhotoImage.Channels)
            {
                counts[GreyLevel.Of(row[i], row[i + 1], row[i + 2])]++;
            }
        }

        var levels = 0;
        var rarest = face.Count * RarestShare;
        foreach (var count in counts)
        {
            levels += count > rarest ? 1 : 0;
        }

        return levels;
    }
}
