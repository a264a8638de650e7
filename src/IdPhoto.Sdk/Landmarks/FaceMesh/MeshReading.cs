namespace IdPhoto.Landmarks.FaceMesh;

/// <summary>What the network says of one crop, mapped to source pixels.</summary>
/// <param name="Mesh">468 points; lips and eyes are the refined ones.</param>
/// <param name="LeftIris">The centre of the image-left iris.</param>
/// <param name="RightIris">The centre of the image-right iris.</param>
/// <param name="Confidence">That the crop holds a face, 0 to 1.</param>
internal sealed record MeshReading(LandmarkPoint[] Mesh, PhotoPoint LeftIris, PhotoPoint RightIris, double Confidence);
