namespace IdPhoto.Geometry;

/// <summary>
/// The square of the photo that is matted: head, shoulders and everything that the frame can show. Smaller than the photo, so that each
/// hair gets more pixels of the model's fixed input.
/// </summary>
internal static class PortraitRegion
{
    // Segmentation models were trained on heads with shoulders: a tighter square makes them lose hair.
    private const double LeastHeads = 2.2;

    // Room for the frame to move while the plan is made.
    private const double Spare = 1.15;

    // The eyes lie a little above the middle of every frame.
    private const double EyesFromTop = 0.45;

    /// <summary>The region for a face, in source pixels; it may reach over the photo's edges where the photo is too small for it.</summary>
    public static PhotoBox For(FaceLandmarks landmarks, PhotoTemplate template, TemplateTarget target, PhotoImage photo)
    {
        var head = HeadFrame.Of(landmarks);
        var headHeight = head.ToHead(landmarks.Chin).Y - HeadMeasurer.EstimateCrown(landmarks, head);
        var frameHeight = headHeight / template.Head.Height.Min;
        var frameWidth = frameHeight * target.WidthPx / target.HeightPx;
        var side = Math.Max(LeastHeads * headHeight, Spare * Math.Max(frameHeight, frameWidth));
        var eyes = landmarks.EyeMidpoint;
        return new PhotoBox(
            Inside(eyes.X - (side / 2), side, photo.Width), Inside(eyes.Y - (EyesFromTop * side), side, photo.Height), side, side);
    }

    private static double Inside(double start, double side, double available) =>
        side >= available ? (available - side) / 2 : Math.Clamp(start, 0, available - side);
}
