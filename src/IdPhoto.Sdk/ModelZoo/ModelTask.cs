namespace IdPhoto.ModelZoo;

/// <summary>What a model is for.</summary>
public enum ModelTask
{
    /// <summary>Not stated; a model of the host's own.</summary>
    Unstated,

    /// <summary>Finds faces, and roughly their eyes, nose and mouth.</summary>
    FaceDetection,

    /// <summary>Locates points on a face that was found.</summary>
    FaceLandmarks,

    /// <summary>Says for each pixel how much of it is the person (or, with general models, the foreground).</summary>
    Matting,

    /// <summary>Says for each pixel which of several classes it shows; no matte.</summary>
    Segmentation,

    /// <summary>Compares faces. This library does not do that; listed because other programs fetch such packs for their detectors.</summary>
    FaceRecognition,
}
