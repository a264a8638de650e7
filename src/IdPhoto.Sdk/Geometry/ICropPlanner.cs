namespace IdPhoto.Geometry;

/// <summary>Decides where the frame lies on the photo.</summary>
/// <remarks>
/// Implementations are thread-safe and pure: the same head, template and target give the same plan. They keep nothing of the head:
/// its matte is the caller's and is disposed after the photo is made.
/// </remarks>
public interface ICropPlanner
{
    /// <summary>
    /// Whether <see cref="HeadMeasurements.Person"/> must cover the whole photo. Default no: it covers the square around head and
    /// shoulders that the document's frame can reach, where each hair gets more of the matting model's pixels.
    /// </summary>
    bool NeedsWholePhoto => false;

    /// <summary>Plans the crop.</summary>
    /// <param name="head">The head, source pixels.</param>
    /// <param name="template">The document's rules.</param>
    /// <param name="target">The frame to fill: the template's print or digital target, or one derived from it.</param>
    CropPlan Plan(HeadMeasurements head, PhotoTemplate template, TemplateTarget target);
}
