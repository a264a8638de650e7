namespace IdPhoto.Compliance.Iso29794.Measures;

/// <summary>
/// The mean gradient of the luminance (Sobel, 0 to 255) over the background around head and shoulders. OFIQ asks a face parser where that
/// is, this the matte.
/// </summary>
internal sealed class BackgroundUniformity : IQualityMeasure
{
    public QualityComponent Component => QualityComponent.BackgroundUniformity;

    public QualityReading Measure(ComplianceContext context)
    {
        if (context.Person is null)
        {
            return QualityReading.None("It needs a matte, which says where the background is.");
        }

        using var view = BackgroundView.Of(context.Portrait);
        var (sum, count) = (0.0, 0);
        for (var y = 0; y < BackgroundView.Height; y++)
        {
            for (var x = 0; x < BackgroundView.Width; x++)
            {
                if (view.IsBackground(x, y))
                {
                    sum += view.Gradient(x, y);
                    count++;
                }
            }
        }

        return count == 0 ? QualityReading.None("No background is visible around head and shoulders.") : sum / count;
    }
}
