namespace IdPhoto;

/// <summary>How long one stage of the pipeline took.</summary>
/// <param name="Stage">The stage: <c>decode</c>, <c>detect</c>, <c>landmarks</c>, <c>matting</c>, <c>plan</c>, <c>render</c>, <c>compose</c> or <c>encode</c>.</param>
/// <param name="Duration">Wall-clock time.</param>
public readonly record struct StageTiming(string Stage, TimeSpan Duration);
