namespace IdPhoto.Matting.Refinement;

/// <summary>What a pixel's own colour says about it.</summary>
/// <param name="Alpha">The opacity, 0 to 1.</param>
/// <param name="Confidence">How well two sure colours explain it and how unlike they are, 0 to 1; half where they are alike and the model spoke.</param>
internal readonly record struct PixelOpinion(float Alpha, float Confidence)
{
    /// <summary>How much the model's word always counts, beside an opinion's confidence.</summary>
    public const float PriorWeight = 0.002f;

    /// <summary>The opacity, the model's where the colours say nothing.</summary>
    public float Over(float prior) => ((Confidence * Alpha) + (PriorWeight * prior)) / (Confidence + PriorWeight);
}
