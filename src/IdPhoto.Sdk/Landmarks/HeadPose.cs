namespace IdPhoto;

/// <summary>How the head is turned, in degrees; all zero when it faces the camera upright.</summary>
/// <remarks>
/// The turns are made from the frontal view about axes that stay with the camera: first pitch, then yaw, last the roll in the picture's
/// plane. Levelling the picture changes the roll alone, and once it is level the order is that of ISO/IEC 19794-5 (pitch before yaw).
/// </remarks>
/// <param name="Yaw">Positive when the face turns to the picture's right (the subject's left), as in ISO/IEC 39794-5.</param>
/// <param name="Pitch">Positive when the face looks down, as in ISO/IEC 39794-5.</param>
/// <param name="Roll">Positive when the head tilts clockwise in the picture (image-right eye lower); ISO's sign is the opposite.</param>
public readonly record struct HeadPose(double Yaw, double Pitch, double Roll);
