namespace IdPhoto.Matting;

/// <summary>What a matting model is to look at. The photo stays the caller's.</summary>
/// <param name="Photo">The photo.</param>
/// <param name="Region">The part to matte, source pixels; it may reach over the photo's edges, where the edge pixels repeat.</param>
public readonly record struct MattingInput(PhotoImage Photo, PhotoBox Region);
