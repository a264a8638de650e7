namespace IdPhoto;

/// <summary>How the head is turned, in degrees; all zero when it faces the camera upright.</summary>
/// <param name="Yaw">Positive when the face turns to the picture's right (the subject's left), as in ISO/IEC 39794-5.</param>
/// <param name="Pitch">Positive when the face looks down, as in ISO/IEC 39794-5.</param>
/// <param name="Roll">Positive when the head tilts clockwise in the picture (image-right eye lower); ISO's sign is the opposite.</param>
public readonly record struct HeadPose(double Yaw, double Pitch, double Roll);
