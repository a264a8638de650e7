using IdPhoto.Geometry.Hivision;

namespace IdPhoto.AspNetCore.Hivision;

/// <summary>What one request tells the shared planner and matting model; it goes along with the request's flow of execution.</summary>
internal sealed record HivisionSettings(HivisionCropOptions Crop, Cutout? Given = null);
