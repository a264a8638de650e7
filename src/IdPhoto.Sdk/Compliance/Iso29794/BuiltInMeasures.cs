namespace IdPhoto.Compliance.Iso29794;

/// <summary>The quality measures that the library takes itself.</summary>
internal static class BuiltInMeasures
{
    public static IReadOnlyList<IQualityMeasure> Create() => [];
}
