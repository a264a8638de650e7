using IdPhoto.Geometry;

namespace IdPhoto.Tests.Geometry;

/// <summary>A head drawn with a ruler: lengths along its axis from the eye line, turned about the eyes. Source pixels.</summary>
internal sealed record SyntheticHead
{
    public PhotoPoint Eyes { get; init; } = new(2000, 2000);

    public double RollDegrees { get; init; }

    public double Crown { get; init; } = 300;

    public double Hair { get; init; } = 340;

    public double Chin { get; init; } = 300;

    public int PhotoWidth { get; init; } = 4000;

    public int PhotoHeight { get; init; } = 4000;

    public double HeadHeight(HeadTop top) => Chin + (top == HeadTop.Hair ? Hair : Crown);

    public HeadMeasurements Measure() => new()
    {
        ImageLeftEye = At(-80, 0),
        ImageRightEye = At(90, 0), // The midline need not be half way: a slightly turned head.
        MidlineAtEyes = Eyes,
        Chin = At(0, Chin),
        Crown = At(0, -Crown),
        HairTop = At(0, -Hair),
        RollDegrees = RollDegrees,
        PhotoWidth = PhotoWidth,
        PhotoHeight = PhotoHeight,
    };

    private PhotoPoint At(double right, double down)
    {
        var (sin, cos) = Math.SinCos(RollDegrees * Math.PI / 180);
        return new(Eyes.X + (right * cos) - (down * sin), Eyes.Y + (right * sin) + (down * cos));
    }
}
