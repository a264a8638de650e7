namespace IdPhoto;

/// <summary>Where a document allows a point of the head to lie, as a strip across the frame.</summary>
/// <param name="CheckId">The check that judges it.</param>
/// <param name="Top">The strip's upper edge, frame pixels.</param>
/// <param name="Bottom">The strip's lower edge, frame pixels.</param>
public sealed record AllowedBand(string CheckId, double Top, double Bottom);
