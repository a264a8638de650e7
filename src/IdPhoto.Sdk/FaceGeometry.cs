namespace IdPhoto;

/// <summary>Where the face lies in the finished photo, in output pixels (origin top left). Left and right are the picture's.</summary>
/// <param name="Box">The head: as wide as the face, from the crown to the chin.</param>
/// <param name="ImageLeftEye">The centre of the eye on the picture's left.</param>
/// <param name="ImageRightEye">The centre of the eye on the picture's right.</param>
/// <param name="Chin">The lowest point of the chin.</param>
/// <param name="Crown">The top of the skull without hair, estimated.</param>
/// <param name="HairTop">The top of the hair.</param>
/// <param name="Pose">Yaw and pitch as photographed; roll is what remains after levelling.</param>
public sealed record FaceGeometry(
    PhotoBox Box, PhotoPoint ImageLeftEye, PhotoPoint ImageRightEye, PhotoPoint Chin, PhotoPoint Crown, PhotoPoint HairTop, HeadPose Pose);
