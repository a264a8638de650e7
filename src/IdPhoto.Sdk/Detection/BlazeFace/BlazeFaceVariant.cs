using IdPhoto.ModelZoo;

namespace IdPhoto.Detection.BlazeFace;

/// <summary>The numbers in which BlazeFace models differ. Source: MediaPipe, modules/face_detection/*.pbtxt.</summary>
/// <param name="Model">The model's file.</param>
/// <param name="InputSize">Side of the square input, pixels.</param>
/// <param name="Layers">Feature maps: their stride in pixels, and anchors per cell.</param>
/// <param name="MinScore">Detections below this score are dropped.</param>
internal sealed record BlazeFaceVariant(ModelDescriptor Model, int InputSize, IReadOnlyList<BlazeFaceLayer> Layers, double MinScore)
{
    /// <summary>192 px, 48×48 cells with one anchor each: finds small faces too.</summary>
    public static BlazeFaceVariant FullRange { get; } = new(EmbeddedModels.FaceDetectionFullRange, 192, [new(4, 1)], 0.6);

    /// <summary>128 px, 16×16 cells with two anchors and 8×8 with six (three layers of stride 16 merged): faces within 2 m.</summary>
    public static BlazeFaceVariant ShortRange { get; } = new(EmbeddedModels.FaceDetectionShortRange, 128, [new(8, 2), new(16, 6)], 0.5);

    /// <summary>256 px with the layers of the short range: made for a phone's back camera, whose faces are farther away.</summary>
    public static BlazeFaceVariant Back { get; } = new(ModelCatalog.Get("blazeface-back"), 256, [new(16, 2), new(32, 6)], 0.5);

    /// <summary>The anchors' centres in input pixels, in the order of the model's outputs: layer, row, column, anchor.</summary>
    public PhotoPoint[] Anchors() => [.. Layers.SelectMany(layer => layer.Anchors(InputSize))];
}
