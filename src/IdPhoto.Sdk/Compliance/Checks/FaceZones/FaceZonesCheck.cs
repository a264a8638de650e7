using IdPhoto.Compliance.Regions;

namespace IdPhoto.Compliance.Checks.FaceZones;

/// <summary>
/// No part of the face much darker than another (ICAO TR Portrait Quality): of the mean levels on forehead, both cheeks and chin the
/// smallest over the largest, in the channel where they differ most. Of each zone the brighter half counts: a fringe and stubble lie in the
/// other one.
/// </summary>
internal sealed class FaceZonesCheck(FaceZonesOptions options) : IComplianceCheck
{
    public string Id => CheckIds.FaceZones;

    public ComplianceResult Evaluate(ComplianceContext context)
    {
        var (image, regions) = (context.Portrait.Image, context.Portrait.Regions);
        MeanColour[] zones =
        [
            .. new[] { regions.Forehead, regions.ImageLeftCheek, regions.ImageRightCheek, regions.Chin }.Select(zone => BrighterHalf.Of(image, zone)),
        ];
        var percent = 100 * new[] { Evenness(zones, z => z.R), Evenness(zones, z => z.G), Evenness(zones, z => z.B) }.Min();
        return ComplianceResult.Measured(Id, percent, "%", AllowedRange.AtLeast(options.MinPercent), options.UncertaintyPercent);
    }

    // Black zones are equally dark, which is not for this check to blame.
    private static double Evenness(MeanColour[] zones, Func<MeanColour, double> channel)
    {
        var brightest = zones.Max(channel);
        return brightest == 0 ? 1 : zones.Min(channel) / brightest;
    }
}
