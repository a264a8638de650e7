namespace IdPhoto.Geometry;

/// <summary>
/// A head measured along its own axis, with the eye line as zero: what remains of <see cref="HeadMeasurements"/> once the photo is
/// turned so that the eyes are level. Source pixels.
/// </summary>
/// <param name="Eyes">Where the midline crosses the eye line, in the photo as it is.</param>
/// <param name="Sin">Sine of the eyes' clockwise tilt.</param>
/// <param name="Cos">Cosine of the eyes' clockwise tilt.</param>
/// <param name="Chin">The chin below the eye line.</param>
/// <param name="Top">The head's top above the eye line: crown or hair, as the template measures.</param>
/// <param name="Hair">The hair's top above the eye line.</param>
internal readonly record struct LevelledHead(PhotoPoint Eyes, double Sin, double Cos, double Chin, double Top, double Hair)
{
    /// <summary>Chin to the top of the head.</summary>
    public double Height => Top + Chin;

    public static PlacementMeasure EyeLine { get; } = new(0, 0, 1);

    public PlacementMeasure ChinMargin => new(0, -Chin / Height, 1);

    public PlacementMeasure TopMargin => new(1, -Top / Height, -1);

    public PlacementMeasure HairMargin => new(1, -Hair / Height, -1);

    /// <exception cref="ArgumentException">The crown does not lie above the eyes, or the chin not below them.</exception>
    public static LevelledHead From(HeadMeasurements head, HeadTop top)
    {
        var (sin, cos) = Math.SinCos(head.RollDegrees * Math.PI / 180);
        var eyes = head.MidlineAtEyes;
        var chin = Below(head.Chin);
        var crown = -Below(head.Crown);
        var hair = Math.Max(crown, -Below(head.HairTop));
        if (!(chin > 0 && crown > 0 && double.IsFinite(chin + hair)))
        {
            throw new ArgumentException(
                "The crown must lie above the eyes and the chin below them; "
                + FormattableString.Invariant($"these are {crown:0.#} px above and {chin:0.#} px below."),
                nameof(head));
        }

        return new(eyes, sin, cos, chin, top == HeadTop.Hair ? hair : crown, hair);

        double Below(PhotoPoint p) => (cos * (p.Y - eyes.Y)) - (sin * (p.X - eyes.X));
    }
}
