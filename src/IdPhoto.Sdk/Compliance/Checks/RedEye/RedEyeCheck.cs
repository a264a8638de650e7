namespace IdPhoto.Compliance.Checks.RedEye;

/// <summary>No red pupils (ISO/IEC 19794-5 §7.3.4): the share of saturated red in the redder pupil.</summary>
internal sealed class RedEyeCheck(RedEyeOptions options) : IComplianceCheck
{
    // A pupil that opened for the flash has a radius near 3.5 mm; the eyes' centres lie 63 mm apart.
    private const double PupilRadius = 3.5 / 63 * AlignedPortrait.InterEyeDistance;

    // Below this aspect of the lid opening the pupil is covered.
    private const double ShutAspect = 0.13;

    public string Id => CheckIds.RedEye;

    public ComplianceResult Evaluate(ComplianceContext context)
    {
        var portrait = context.Portrait;
        EyeLandmarks[] open = [.. new[] { portrait.Landmarks.ImageLeftEye, portrait.Landmarks.ImageRightEye }.Where(eye => eye.Aspect >= ShutAspect)];
        if (open.Length == 0)
        {
            return ComplianceResult.NotAssessed(Id, "The eyes are shut.");
        }

        return portrait.Scale > options.MaxEnlargement
            ? ComplianceResult.NotAssessed(Id, "The eyes are too small in the photo to see the pupils' colour.")
            : ComplianceResult.Measured(
                Id, open.Max(eye => RedPercent(portrait.Image, eye.Iris)), "%", AllowedRange.AtMost(options.MaxPercent), options.UncertaintyPercent);
    }

    private static double RedPercent(PhotoImage image, PhotoPoint pupil)
    {
        var (red, all) = (0, 0);
        for (var y = Math.Max(0, (int)(pupil.Y - PupilRadius)); y < Math.Min(image.Height, pupil.Y + PupilRadius); y++)
        {
            for (var x = Math.Max(0, (int)(pupil.X - PupilRadius)); x < Math.Min(image.Width, pupil.X + PupilRadius); x++)
            {
                if (pupil.DistanceTo(new(x + 0.5, y + 0.5)) <= PupilRadius)
                {
                    all++;
                    red += IsRed(image.Row(y).Slice(x * PhotoImage.Channels, PhotoImage.Channels)) ? 1 : 0;
                }
            }
        }

        return all == 0 ? double.NaN : 100.0 * red / all;
    }

    // Brown irises in warm light reach a red of 1.8 times the green, but are darker.
    private static bool IsRed(ReadOnlySpan<byte> pixel) => pixel[0] >= 80 && pixel[0] >= 2 * pixel[1] && pixel[0] >= 2 * pixel[2];
}
