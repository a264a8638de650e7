using static IdPhoto.QualityComponent;

namespace IdPhoto.Compliance.Iso29794;

/// <summary>
/// Native measures → 0 to 100, with the constants of OFIQ, the reference implementation of ISO/IEC 29794-5 (MIT): its 28 published images
/// × 28 components come out exactly.
/// </summary>
internal static class QualityMapping
{
    // Two scores share this sigmoid's inverse: 200 × (1 − s) is 100 at x = 0 and falls from there on.
    private const double TwiceRemaining = 200;

    /// <summary>The scalar of a native measure.</summary>
    public static int ToScalar(QualityComponent component, double raw) =>
        (int)Math.Clamp(Math.Floor(Score(component, raw) + 0.5), 0, 100);

    private static double Score(QualityComponent component, double x) => component switch
    {
        UnifiedQualityScore => 100 * Sigmoid(x, 23, 2.6),
        BackgroundUniformity => 190 * (1 - Sigmoid(x, 10, 100)),
        IlluminationUniformity => 100 * Math.Pow(x, 0.3),
        LuminanceMean => 100 * Sigmoid(x, 0.2, 0.05) * (1 - Sigmoid(x, 0.8, 0.05)),
        LuminanceVariance => 100 * Math.Sin(Math.PI * 60 * x / ((60 * x) + 1)),
        UnderExposurePrevention => 120 * (0.832 - Sigmoid(x, 0.92, 0.05)),
        OverExposurePrevention => 1 / (x + 0.01),
        DynamicRange => 12.5 * x,
        Sharpness => -14 + (115 * Sigmoid(x, -20, 15)),
        CompressionArtifacts => -0.0278 + (103 * Sigmoid(x, 0.3308, 0.092)),
        NaturalColour => TwiceRemaining * (1 - Sigmoid(x, 0, 10)),
        SingleFacePresent or EyesVisible or MouthOcclusionPrevention or FaceOcclusionPrevention => 100 * (1 - x),
        EyesOpen => 100 * Sigmoid(x, 0.02, 0.01),
        MouthClosed => 100 * (1 - Sigmoid(x, 0.2, 0.06)),
        InterEyeDistance => 100 * Sigmoid(x, 70, 20),
        HeadSize => TwiceRemaining * (1 - Sigmoid(Math.Abs(x - 0.45), 0, 0.05)),
        LeftwardCropOfTheFaceImage or RightwardCropOfTheFaceImage => 100 * Sigmoid(x, 0.9, 0.1),
        MarginAboveOfTheFaceImage => 100 * Sigmoid(x, 1.4, 0.1),
        MarginBelowOfTheFaceImage => 100 * Sigmoid(x, 1.8, 0.1),
        HeadPoseYaw or HeadPosePitch or HeadPoseRoll => 100 * Math.Pow(Math.Max(0, Math.Cos(x * Math.PI / 180)), 2),
        ExpressionNeutrality => 100 * Sigmoid(x, -5000, 5000),
        NoHeadCoverings => 100 * UncoveredShare(x),
        _ => throw new ArgumentOutOfRangeException(nameof(component), component, "Not a component of ISO/IEC 29794-5."),
    };

    private static double Sigmoid(double x, double centre, double width) => 1 / (1 + Math.Exp((centre - x) / width));

    // The sigmoid stretched to begin at 1 where nothing is covered and to end at 0 where 95 % of the picture's upper part is.
    private static double UncoveredShare(double x)
    {
        const double Most = 0.95;
        var (none, all) = (Sigmoid(0, 0.02, 0.1), Sigmoid(Most, 0.02, 0.1));
        return (all - Sigmoid(Math.Clamp(x, 0, Most), 0.02, 0.1)) / (all - none);
    }
}
