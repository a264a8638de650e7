using IdPhoto.Imaging;

namespace IdPhoto.Pipeline;

/// <summary>The upright photo with the face that was chosen in it.</summary>
internal sealed class Portrait(
    DecodedPhoto upload, long? fileBytes, PhotoImage upright, QuarterTurn turn, IReadOnlyList<PhotoBox> faces, FaceLandmarks landmarks) : IDisposable
{
    public DecodedPhoto Upload => upload;

    /// <summary>The pixels, upright; all coordinates are in them.</summary>
    public PhotoImage Photo => upright;

    /// <summary>The turn that was needed although the file did not ask for it.</summary>
    public QuarterTurn Turn => turn;

    /// <summary>The upload's length; null when the host gave pixels.</summary>
    public long? FileBytes => fileBytes;

    /// <summary>The detector's boxes of all faces, the chosen one first.</summary>
    public IReadOnlyList<PhotoBox> Faces => faces;

    public FaceLandmarks Landmarks => landmarks;

    public void Dispose()
    {
        if (!ReferenceEquals(upright, upload.Image))
        {
            upright.Dispose();
        }

        upload.Dispose();
    }
}
