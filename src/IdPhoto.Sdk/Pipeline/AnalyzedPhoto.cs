using IdPhoto.Geometry;
using IdPhoto.Matting;

namespace IdPhoto.Pipeline;

/// <summary>What the models found in one photo: the face, the person and the measures of the head. It owns photo and matte.</summary>
internal sealed record AnalyzedPhoto(
    Portrait Portrait, Matte Matte, HeadMeasurements Head, IReadOnlyList<ModelUse> Models, IReadOnlyList<IdPhotoWarning> Warnings) : IDisposable
{
    public void Dispose()
    {
        Matte.Dispose();
        Portrait.Dispose();
    }
}
