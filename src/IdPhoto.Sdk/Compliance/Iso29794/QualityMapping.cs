namespace IdPhoto.Compliance.Iso29794;

/// <summary>Native measures → 0 to 100.</summary>
internal static class QualityMapping
{
    /// <summary>The scalar of a native measure.</summary>
    public static int ToScalar(QualityComponent component, double raw) => throw new NotSupportedException($"{component} {raw}");
}
