using IdPhoto.Geometry;
using IdPhoto.Geometry.Hivision;

namespace IdPhoto.AspNetCore.Hivision;

/// <summary>HivisionIDPhotos' crop with the numbers of the request in work.</summary>
internal sealed class RequestPlanner(AsyncLocal<HivisionSettings?> settings) : ICropPlanner
{
    public bool NeedsWholePhoto => true;

    public CropPlan Plan(HeadMeasurements head, PhotoTemplate template, TemplateTarget target) =>
        new HivisionCropPlanner(settings.Value?.Crop ?? new()).Plan(head, template, target);
}
