namespace IdPhoto;

/// <summary>
/// One component of ISO/IEC 29794-5. The scalar says how useful the photo is for face recognition, not whether a document accepts it: a crop
/// that satisfies ICAO Doc 9303 scores low in head size and margins.
/// </summary>
/// <param name="Component">The component.</param>
/// <param name="Raw">The native measure, in the component's own unit; null where it was not measured.</param>
/// <param name="Scalar">0 (worst) to 100 (best); null where it was not measured.</param>
/// <param name="Reason">Why it was not measured; null where it was.</param>
public sealed record QualityScore(QualityComponent Component, double? Raw, int? Scalar, string? Reason = null);
