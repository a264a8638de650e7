namespace IdPhoto.Landmarks.FaceMesh;

/// <summary>
/// Indices into the 468-point mesh of MediaPipe Face Mesh. Left and right are the picture's. Source: the <c>subset_idxs</c> attributes in
/// face_landmark_with_attention.tflite (which mesh points the refined lips and eyes replace) and MediaPipe's canonical face model.
/// </summary>
internal static class MeshTopology
{
    public const int Chin = 152;
    public const int ForeheadTop = 10;
    public const int NoseBridge = 168;
    public const int FaceLeftEdge = 234;
    public const int FaceRightEdge = 454;

    /// <summary>The mesh's outline from one temple under the chin to the other, at the height of the eyes, and the eyebrows' upper edges.</summary>
    public static IReadOnlyList<int> LowerFace { get; } =
    [
        127, 234, 93, 132, 58, 172, 136, 150, 149, 176, 148, 152, 377, 400, 378, 379, 365, 397, 288, 361, 323, 454, 356,
        70, 63, 105, 66, 107, 336, 296, 334, 293, 300,
    ];

    /// <summary>The refined left eye's first 16 points: lower lid from the outer to the inner corner, then the upper lid.</summary>
    public static IReadOnlyList<int> LeftEye { get; } = [33, 7, 163, 144, 145, 153, 154, 155, 133, 246, 161, 160, 159, 158, 157, 173];

    /// <summary>The refined right eye's first 16 points: lower lid from the outer to the inner corner, then the upper lid.</summary>
    public static IReadOnlyList<int> RightEye { get; } = [263, 249, 390, 373, 374, 380, 381, 382, 362, 466, 388, 387, 386, 385, 384, 398];

    /// <summary>Opposite points of the left eye's lids, from the outer to the inner corner.</summary>
    public static IReadOnlyList<(int Lower, int Upper)> LeftLids { get; } = Opposite(LeftEye, 1, 9, 7);

    /// <summary>Opposite points of the right eye's lids, from the outer to the inner corner.</summary>
    public static IReadOnlyList<(int Lower, int Upper)> RightLids { get; } = Opposite(RightEye, 1, 9, 7);

    /// <summary>The refined lips' first 40 points: outer lower, outer upper, inner lower, inner upper.</summary>
    public static IReadOnlyList<int> Lips { get; } =
    [
        61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291,
        185, 40, 39, 37, 0, 267, 269, 270, 409,
        78, 95, 88, 178, 87, 14, 317, 402, 318, 324, 308,
        191, 80, 81, 82, 13, 312, 311, 310, 415,
    ];

    /// <summary>Opposite points of the inner lips, from the left to the right corner.</summary>
    public static IReadOnlyList<(int Lower, int Upper)> InnerLipPairs { get; } = Opposite(Lips, 21, 31, 9);

    /// <summary>Inner lips, lower and upper middle.</summary>
    public static (int Lower, int Upper) InnerLips => (14, 13);

    private static (int Lower, int Upper)[] Opposite(IReadOnlyList<int> points, int lower, int upper, int count) =>
        [.. Enumerable.Range(0, count).Select(i => (points[lower + i], points[upper + i]))];
}
