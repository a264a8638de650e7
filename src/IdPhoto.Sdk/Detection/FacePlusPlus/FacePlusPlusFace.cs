using System.Text.Json.Serialization;

namespace IdPhoto.Detection.FacePlusPlus;

/// <summary>A face in a reply, in pixels of the picture that was sent.</summary>
internal sealed record FacePlusPlusFace
{
    [JsonPropertyName("face_rectangle")]
    public required FacePlusPlusRectangle Rectangle { get; init; }

    /// <summary>By name; absent for all but the largest five faces of a free key.</summary>
    [JsonPropertyName("landmark")]
    public Dictionary<string, FacePlusPlusPoint>? Landmark { get; init; }

    /// <summary>
    /// As a face, or null where it has no points. Pairs are put in order by x: the documents that were read do not say whose left the
    /// names mean. Face++ gives no score; each face counts as certain.
    /// </summary>
    public Face? ToFace()
    {
        if (Landmark is null || !Landmark.TryGetValue("nose_tip", out var nose)
            || Pair("left_eye_center", "right_eye_center") is not { } eyes || Pair("mouth_left_corner", "mouth_right_corner") is not { } mouth)
        {
            return null;
        }

        var box = new PhotoBox(Rectangle.Left, Rectangle.Top, Rectangle.Width, Rectangle.Height);
        return new Face(box, 1, new FacePoints(eyes.Left, eyes.Right, nose.ToPoint(), mouth.Left, mouth.Right));
    }

    private (PhotoPoint Left, PhotoPoint Right)? Pair(string one, string other)
    {
        if (!Landmark!.TryGetValue(one, out var a) || !Landmark.TryGetValue(other, out var b))
        {
            return null;
        }

        return a.X <= b.X ? (a.ToPoint(), b.ToPoint()) : (b.ToPoint(), a.ToPoint());
    }
}
