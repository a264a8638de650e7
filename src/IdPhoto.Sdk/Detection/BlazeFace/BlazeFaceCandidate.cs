namespace IdPhoto.Detection.BlazeFace;

/// <summary>A box and six points in input pixels: image-left eye, image-right eye, nose, mouth centre, image-left ear, image-right ear.</summary>
internal sealed record BlazeFaceCandidate(double Score, PhotoBox Box, PhotoPoint[] Points);
